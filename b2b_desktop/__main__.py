"""`python -m b2b_desktop`."""

import sys

from b2b_desktop.app import main

sys.exit(main())

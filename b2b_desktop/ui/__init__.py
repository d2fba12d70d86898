"""The window: the only folder with Qt, beside `app.py` and `demo.py`."""

"""The service over HTTP: the only folder that imports httpx; no Qt."""

"""A loopback server that emulates the service as b2b-api.md documents it.

Invariant: it encodes everything by itself and imports nothing from its sister folders; sharing code
with the client, the two could be wrong together.
"""

"""A program in which no socket can be made: ``python -c CODE words…`` runs abcdesk with these words."""

CODE = """
import sys

def refuse(event, _args):
    if event in ("socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo"):
        raise SystemExit(f"a socket was asked for: {event}")

sys.addaudithook(refuse)
from abcdesk.cli import main
main(sys.argv[1:], prog_name="abcdesk")
"""

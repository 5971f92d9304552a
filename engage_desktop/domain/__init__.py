"""Facts and rules of involvement. Standard library only; no storage, no screen."""

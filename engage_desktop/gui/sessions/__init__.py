"""Sessions: the list of them, and the place of one with its six steps."""

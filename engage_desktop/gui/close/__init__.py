"""Close: what is still open, the summary, the bundle and the end of a session."""

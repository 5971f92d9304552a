"""What was heard in all sessions together: searching it, and bringing comments in from a file."""

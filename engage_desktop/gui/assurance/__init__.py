"""What the records show of every promise, and the way to each piece of evidence. Nothing here can be ticked."""

"""The Welcome step: the door list, permissions, needs, and the view that is turned to a participant."""

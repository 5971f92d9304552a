"""The door of a session, for the tests of People."""

from tests.gui.door_host import door as door

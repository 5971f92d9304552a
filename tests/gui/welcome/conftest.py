"""The door of a session, for the tests of Welcome."""

from tests.gui.door_host import door as door

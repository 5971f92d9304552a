"""What the tests of the store stand on: a real workspace."""

from __future__ import annotations

from tests.workspaces import store as store

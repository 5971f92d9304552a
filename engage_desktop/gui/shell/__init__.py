"""What surrounds the pages: rail, menus, status, finder, errors and the lock. No page and no record is made here."""

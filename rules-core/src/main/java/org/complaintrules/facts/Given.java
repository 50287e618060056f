package org.complaintrules.facts;

import org.complaintrules.text.Place;

/** A value as its source gives it. Its parts are looked at only when the schema asks for them. */
interface Given {
    /** Where it stands; its pointer begins at the outermost object. */
    Place place();

    /** What it is. */
    Content content();
}

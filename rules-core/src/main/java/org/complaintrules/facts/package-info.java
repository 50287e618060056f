/** A case, and the one reader that makes it of JSON, maps, beans and records alike, checked against the fact types. */
package org.complaintrules.facts;

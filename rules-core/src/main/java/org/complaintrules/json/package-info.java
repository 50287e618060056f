/** JSON in which every value knows its place, read strictly and written the same way every time. */
package org.complaintrules.json;

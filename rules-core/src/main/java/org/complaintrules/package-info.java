/**
 * The face to an embedding system: a {@link org.complaintrules.Policy} decides cases; {@link
 * org.complaintrules.Policies} finds it.
 */
package org.complaintrules;

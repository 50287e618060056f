/** What is said to people: texts in two languages, and problems with their places. */
package org.complaintrules.text;

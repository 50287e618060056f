/** Spans, the calendar of days worked, and when a limit ends. */
package org.complaintrules.time;

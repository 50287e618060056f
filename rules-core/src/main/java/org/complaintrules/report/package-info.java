/** Writers: they turn results into text, JSON and XML for people and programs. */
package org.complaintrules.report;

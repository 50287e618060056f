/** The rules read a second time, in plain Java and step by step, so that what the engine decides can be compared. */
package org.complaintrules.drl.reference;

/** Work on many things alike, on all processors. */
package org.complaintrules.proof.work;

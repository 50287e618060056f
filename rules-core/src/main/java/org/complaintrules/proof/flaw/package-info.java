/** What can be wrong with the rules of a policy whatever the case: found, or proved not to be there. */
package org.complaintrules.proof.flaw;

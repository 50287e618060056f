/** What would be a different policy by one small change: the mutants that fixtures ought to notice. */
package org.complaintrules.proof.mutation;

/** What a policy concludes: outcomes, the rulings that carry them, and the decision that gathers them. */
package org.complaintrules.outcome;

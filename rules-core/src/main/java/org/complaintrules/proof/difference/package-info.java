/** Two versions of policies held against each other: which cases they decide differently, and how. */
package org.complaintrules.proof.difference;

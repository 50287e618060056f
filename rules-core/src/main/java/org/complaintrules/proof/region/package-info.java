/**
 * Sets of cases, described by what they have in common: from the cells of a space to as few descriptions as cover
 * exactly the same cases.
 */
package org.complaintrules.proof.region;

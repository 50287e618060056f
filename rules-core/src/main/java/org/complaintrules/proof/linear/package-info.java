/**
 * Systems of linear constraints over a few decimal numbers: whether values exist that meet them all, and which, exactly
 * and always the same.
 */
package org.complaintrules.proof.linear;

/** The policy subset of DRL as a small typed model: how it is read, what it allows, what it refuses and why. */
package org.complaintrules.drl;

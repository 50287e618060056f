/** From a policy's folder to a checked, compiled policy. */
package org.complaintrules.compile;

/** How a Java system embeds the rules. */
package org.complaintrules.example;

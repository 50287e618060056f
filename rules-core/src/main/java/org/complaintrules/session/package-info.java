/** KIE bases and sessions: the only place that runs rules. */
package org.complaintrules.session;

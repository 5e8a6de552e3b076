/** What the code as a whole is held to, measured on its sources. */
package org.whosaid.architecture;

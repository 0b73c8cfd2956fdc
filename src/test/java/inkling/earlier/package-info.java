/** Opens what an earlier version of the program wrote, see {@code written-by-earlier} among the resources, and compares it with what that version said of it. */
package inkling.earlier;

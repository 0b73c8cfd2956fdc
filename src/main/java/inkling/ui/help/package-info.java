/** Help inside the program: the list of keys, the tour, and what there is to know about the program itself. */
package inkling.ui.help;

/**
 * Brings the modules that the program asks for into every start of the image it is linked into. A module that exports a package is
 * resolved without being asked for, so that neither {@code --add-modules} nor a module path is needed, either of which would cost
 * the archived module graph.
 */
module inkling.roots {
    requires javafx.controls;
    requires javafx.swing;
    requires jdk.incubator.vector;

    exports inkling.roots;
}

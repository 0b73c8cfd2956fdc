/** Inkling: draw a digit, see it recognised, train the network that does it. */
module inkling {
    requires static jdk.incubator.vector;
    requires java.desktop;
    requires javafx.controls;
    requires javafx.swing;
    requires com.google.gson;
    requires com.google.protobuf;
    requires atlantafx.base;
    requires info.picocli;
    requires metadata.extractor;

    exports inkling;
    exports inkling.ui to
            javafx.graphics;

    opens inkling.cli to
            info.picocli;
}

/**
 * Trains networks that recognise handwritten digits, and reads drawings, pictures and ONNX files with them, without a window.
 * {@link inkling.library} is where to begin.
 */
module inkling.engine {
    requires static jdk.incubator.vector;
    /* ImageIO, for picture files alone: who reads them requires it. */
    requires static java.desktop;
    requires java.xml;
    requires com.google.gson;
    requires com.google.protobuf;
    requires static metadata.extractor;

    exports inkling.augmentation;
    exports inkling.data;
    exports inkling.engine;
    exports inkling.engine.layer;
    exports inkling.engine.optimiser;
    exports inkling.failure;
    exports inkling.ink;
    exports inkling.library;
    exports inkling.model;
    exports inkling.recognition;
    exports inkling.setting;
    exports inkling.training;
}

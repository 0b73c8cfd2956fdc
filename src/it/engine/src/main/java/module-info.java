module consumer {
    requires inkling.engine;
    requires inkling.mnist;
    requires java.desktop;
}

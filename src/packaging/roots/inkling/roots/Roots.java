package inkling.roots;

/** Only modules that export a package are resolved by themselves, and a package needs a class. */
public final class Roots {
    private Roots() {}
}

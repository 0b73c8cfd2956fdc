package inkling.ui.handover;

import java.nio.file.Path;

/** Holds the claim of a folder and listens, until it is killed; says so by an exclamation mark. */
final class WindowProcess {
    private WindowProcess() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        WindowClaim.take(folder).orElseThrow().listen(files -> true);
        while (Address.read(folder).isEmpty()) {
            Thread.sleep(5);
        }
        System.out.print('!');
        System.out.flush();
        Thread.sleep(Long.MAX_VALUE);
    }
}

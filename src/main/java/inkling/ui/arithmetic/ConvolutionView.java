package inkling.ui.arithmetic;

import inkling.engine.layer.LayerKind;
import inkling.ui.common.ControlFactory;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows what a convolution multiplies: patch, kernel and products of one channel of its input, which can be chosen. */
final class ConvolutionView extends VBox {
    private final ControlFactory controls;
    private final ArithmeticViewModel viewModel;

    ConvolutionView(ControlFactory controls, ArithmeticViewModel viewModel) {
        this.controls = controls;
        this.viewModel = viewModel;
        getStyleClass().add("column");
        FlowPane grids = new FlowPane(
                grid("arithmetic-patch", "arithmetic.patch", Grid::patch),
                sign("\u00d7"),
                grid("arithmetic-kernel", "arithmetic.kernel", Grid::kernel),
                sign("="),
                grid("arithmetic-products", "arithmetic.products", Grid::products));
        grids.getStyleClass().add("arithmetic-grids");
        getChildren().addAll(channelChoice(), grids);
        ControlFactory.showWhile(
                this,
                Bindings.createBooleanBinding(
                        () -> viewModel
                                .page()
                                .get()
                                .filter(ConvolutionView::isShown)
                                .isPresent(),
                        viewModel.page()));
    }

    static boolean isShown(ArithmeticPage page) {
        return page.at()
                .inspectedLayer()
                .filter(layer -> layer.spec().kind() == LayerKind.CONV2D)
                .isPresent();
    }

    private static int channels(ArithmeticPage page) {
        return page.at().inspectedLayer().orElseThrow().in().channels();
    }

    private GridView grid(String id, String key, Function<ArithmeticPage, Grid> grid) {
        return new GridView(
                controls,
                viewModel.page(),
                id,
                key,
                page -> isShown(page) ? grid.apply(page) : null,
                viewModel::select);
    }

    private Node sign(String sign) {
        Label label = new Label(sign);
        label.getStyleClass().add("arithmetic-sign");
        return label;
    }

    private HBox channelChoice() {
        Button before = controls.iconButton(
                "arithmetic-channel-before", "fth-arrow-left", "arithmetic.channel.before", "", () -> move(-1));
        Button after = controls.iconButton(
                "arithmetic-channel-after", "fth-arrow-right", "arithmetic.channel.after", "", () -> move(1));
        Label channel = controls.label(Bindings.createStringBinding(
                () -> viewModel
                        .page()
                        .get()
                        .filter(ConvolutionView::isShown)
                        .map(page -> controls.texts()
                                .get(
                                        "arithmetic.channel",
                                        Integer.toString(page.selected() % channels(page)),
                                        Integer.toString(channels(page))))
                        .orElse(""),
                viewModel.page(),
                controls.texts().language()));
        channel.setId("arithmetic-channel");
        HBox row = new HBox(before, channel, after);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return ControlFactory.showWhile(
                row,
                Bindings.createBooleanBinding(
                        () -> viewModel
                                .page()
                                .get()
                                .filter(page -> isShown(page) && channels(page) > 1)
                                .isPresent(),
                        viewModel.page()));
    }

    /** The same cell of the window, in another channel; after the last comes the first. */
    private void move(int by) {
        viewModel.page().get().filter(ConvolutionView::isShown).ifPresent(page -> {
            int channels = channels(page);
            int channel = page.selected() % channels;
            viewModel.select(page.selected() - channel + Math.floorMod(channel + by, channels));
        });
    }
}

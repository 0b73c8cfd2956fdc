package inkling.library;

import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.engine.Preset;
import inkling.engine.layer.LayerSpec;
import inkling.model.Model;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Trains a network from random weights. Each method that sets something returns another {@code Training} and leaves this one as it
 * is.
 *
 * <pre>{@code
 * Model model = Training.of(Preset.QUICK)
 *         .config(Recipes.seconds(ContentKind.DIGITS))
 *         .seed(1)
 *         .on(Mnist.train());
 * double accuracy = Evaluation.of(model, Mnist.test(), 2).accuracy();
 * }</pre>
 *
 * <p>A stack of layers of one's own:
 *
 * <pre>{@code
 * Model model = Training.of("mine",
 *         new Conv2d(8, Window.square(5, 2, Padding.SAME)),
 *         new Relu(),
 *         new Dense(10)).on(Mnist.train());
 * }</pre>
 *
 * <p>Immutable, so that any thread may use one. {@link #on} computes on the thread that calls it and on workers of its own, which
 * have ended when it returns; several calls at once share nothing but processors. What comes out depends on network, data, config
 * and seed, to the bit, and not on the number of threads, the processor or the version of Java.
 */
public final class Training {
    private final Architecture architecture;
    private final Optional<TrainingConfig> config;
    private final Optional<Long> seed;
    private final int threads;
    private final Consumer<TrainingEvent> listener;

    /** Makes the network for a data set, once its pictures and classes are known. */
    private interface Architecture {
        NetworkSpec network(Dataset data, int outputs);

        /** The config that suits it, if none is set. */
        TrainingConfig usual(Dataset data);
    }

    private Training(
            Architecture architecture,
            Optional<TrainingConfig> config,
            Optional<Long> seed,
            int threads,
            Consumer<TrainingEvent> listener) {
        this.architecture = architecture;
        this.config = config;
        this.seed = seed;
        this.threads = threads;
        this.listener = listener;
    }

    private static Training of(Architecture architecture) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Training(architecture, Optional.empty(), Optional.empty(), processors, event -> {});
    }

    /**
     * Returns one that trains this network by its recipe, see {@link Recipes#full}, unless {@link #config} sets another.
     *
     * @param preset the stack of layers, made to fit the data
     * @return one with a seed of its recipe, a thread a processor and no listener
     */
    public static Training of(Preset preset) {
        return of(new Architecture() {
            @Override
            public NetworkSpec network(Dataset data, int outputs) {
                return preset.network(data.shape(), outputs);
            }

            @Override
            public TrainingConfig usual(Dataset data) {
                return Recipes.full(preset);
            }
        });
    }

    /**
     * Returns one that trains a network of these layers for some seconds, see {@link Recipes#seconds}, unless {@link #config}
     * sets something else.
     *
     * @param name of the network, in the files of the model
     * @param layers from the pictures on; the last gives one logit a class, as {@code new Dense(10)} does for ten
     * @return one with a seed of its recipe, a thread a processor and no listener
     */
    public static Training of(String name, LayerSpec... layers) {
        List<LayerSpec> stack = List.of(layers);
        return of(new Architecture() {
            @Override
            public NetworkSpec network(Dataset data, int outputs) {
                return new NetworkSpec(name, data.shape(), stack);
            }

            @Override
            public TrainingConfig usual(Dataset data) {
                return Recipes.seconds(data.subject());
            }
        });
    }

    /**
     * {@return one with all these settings, among them a seed, which {@link #seed} overrules}
     *
     * @param other such as {@link Recipes#seconds}
     */
    public Training config(TrainingConfig other) {
        return new Training(architecture, Optional.of(other), seed, threads, listener);
    }

    /**
     * {@return one whose random weights, order of pictures, augmentation and dropout come from another seed; any number is one}
     *
     * @param other any number
     */
    public Training seed(long other) {
        return new Training(architecture, config, Optional.of(other), threads, listener);
    }

    /**
     * {@return one that computes on so many threads, 1 or more; otherwise one a processor} That changes the speed and not one
     * bit of the model.
     *
     * @param count 1 or more
     */
    public Training threads(int count) {
        return new Training(architecture, config, seed, count, listener);
    }

    /**
     * {@return one that tells of its steps and epochs}
     *
     * @param other called on the thread that calls {@link #on}, which waits for it
     */
    public Training listener(Consumer<TrainingEvent> other) {
        return new Training(architecture, config, seed, threads, other);
    }

    /**
     * Trains to the end.
     *
     * @param data what is held out for validation included; see {@link TrainingConfig#heldOut}
     * @return the model of the epoch that did best in validation, calibrated on the pictures held out
     * @throws IllegalArgumentException if the layers do not fit the pictures or the classes, or a setting does not fit them
     * @throws TrainingException if training diverged, the network is dead, or there was not enough memory
     */
    public Model on(Dataset data) {
        TrainingConfig chosen = config.orElseGet(() -> architecture.usual(data));
        TrainingConfig settings = seed.map(chosen::withSeed).orElse(chosen);
        NetworkSpec network =
                architecture.network(data, settings.outputs(data.classes().size()));
        Model start = TrainingSession.freshModel(network, data, settings);
        Outcome outcome = new Outcome(listener);
        new TrainingSession(start, data, settings, threads).run(outcome);
        return outcome.model();
    }

    /** Hands events on, and keeps the last. */
    private static final class Outcome implements Consumer<TrainingEvent> {
        private final Consumer<TrainingEvent> listener;
        private TrainingEvent last;

        Outcome(Consumer<TrainingEvent> listener) {
            this.listener = listener;
        }

        @Override
        public void accept(TrainingEvent event) {
            last = event;
            listener.accept(event);
        }

        Model model() {
            if (last instanceof TrainingEvent.Finished finished) {
                return finished.best();
            } else if (last instanceof TrainingEvent.Diverged diverged) {
                LibraryReason reason =
                        diverged.cause() == TrainingEvent.Cause.DEAD ? LibraryReason.DEAD : LibraryReason.DIVERGED;
                throw new TrainingException(reason.of(diverged.step()), null);
            }
            TrainingEvent.Failed failed = (TrainingEvent.Failed) last;
            throw new TrainingException(LibraryReason.FAILED.of(String.valueOf(failed.cause())), failed.cause());
        }
    }
}

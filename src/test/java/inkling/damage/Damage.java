package inkling.damage;

import com.google.gson.JsonObject;
import java.util.Random;

/**
 * What is done to a file. Kinds that change its content make its hashes right again where they can, for a wrong hash alone would
 * keep nearly all of them from the checks that lie deeper.
 */
public enum Damage {
    LAID_OUT_ANEW(sealed((file, other, random) -> {}), Scope.JSON),
    FLIPPED_BITS(ByteDamage::flipBits, Scope.BYTES),
    OTHER_BYTES(ByteDamage::overwrite, Scope.BYTES),
    TRUNCATED(ByteDamage::truncate, Scope.BYTES),
    SPLICED_BYTES(ByteDamage::splice, Scope.BYTES),
    NOT_UTF_8(ByteDamage::encode, Scope.BYTES),
    PADDED(ByteDamage::pad, Scope.BYTES),
    DEEP_NESTING(StructureDamage::nestRaw, Scope.JSON),
    NESTED_VALUE(sealed(StructureDamage::nest), Scope.JSON),
    DUPLICATE_NAME(StructureDamage::duplicate, Scope.JSON),
    HUGE_TEXT(sealed(StructureDamage::hugeText), Scope.JSON),
    MANY_VALUES(sealed(StructureDamage::manyValues), Scope.JSON),
    EXTREME_NUMBER(sealed(StructureDamage::extremeNumber), Scope.JSON),
    WRONG_TYPE(sealed(StructureDamage::wrongType), Scope.JSON),
    MISSING_VALUE(sealed(StructureDamage::remove), Scope.JSON),
    SWAPPED_VALUES(sealed(StructureDamage::swap), Scope.JSON),
    PARTS_OF_TWO_FILES(sealed(StructureDamage::graft), Scope.JSON),
    SEVERAL_AT_ONCE(sealed(Damage::several), Scope.JSON),
    UNKNOWN_FIELD(sealed(ModelDamage::unknownField), Scope.MODEL),
    HUGE_COUNT(sealed(ModelDamage::hugeCount), Scope.MODEL),
    HUGE_NETWORK(sealed(ModelDamage::hugeNetwork), Scope.MODEL),
    OTHER_LAYERS(sealed(ModelDamage::layers), Scope.MODEL),
    LABELS(sealed(ModelDamage::labels), Scope.MODEL),
    PREPROCESSING(sealed(ModelDamage::preprocessing), Scope.MODEL),
    VERSION(sealed(ModelDamage::version), Scope.MODEL),
    WRONG_SHAPE(sealed(WeightDamage::shape), Scope.MODEL),
    NOT_FINITE(sealed(WeightDamage::notFinite), Scope.MODEL),
    NOT_BASE_64(sealed(WeightDamage::notBase64), Scope.MODEL),
    WRONG_HASH(ModelDamage::wrongHash, Scope.MODEL);

    /** Which files it makes sense for. */
    enum Scope {
        /** Files of any kind. */
        BYTES,
        /** Files that are one JSON object. */
        JSON,
        /** Model files. */
        MODEL
    }

    /** Makes a damaged file of a whole one and, for some kinds, parts of another. */
    interface Way {
        byte[] of(byte[] whole, byte[] other, Random random);
    }

    /** Changes a document, for some kinds with parts of another. */
    interface Lie {
        void tell(JsonObject file, JsonObject other, Random random);
    }

    private final Way way;
    private final Scope scope;

    Damage(Way way, Scope scope) {
        this.way = way;
        this.scope = scope;
    }

    byte[] of(byte[] whole, byte[] other, Random random) {
        return way.of(whole, other, random);
    }

    /** Whether it can be done to such files. */
    boolean fits(Scope files) {
        return scope.compareTo(files) <= 0;
    }

    /** Whether it is done to bytes without regard to what they mean, so that nothing but the original may be read from them. */
    boolean isAccident() {
        return this == FLIPPED_BITS || this == OTHER_BYTES || this == TRUNCATED || this == SPLICED_BYTES;
    }

    private static Way sealed(Lie lie) {
        return (whole, other, random) -> {
            JsonObject file = Document.parse(whole);
            lie.tell(file, Document.parse(other), random);
            Document.seal(file);
            return Document.bytes(file);
        };
    }

    private static void several(JsonObject file, JsonObject other, Random random) {
        Lie[] lies = {
            StructureDamage::extremeNumber, StructureDamage::wrongType, StructureDamage::remove,
            StructureDamage::swap, StructureDamage::graft, StructureDamage::nest
        };
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            lies[random.nextInt(lies.length)].tell(file, other, random);
        }
    }
}

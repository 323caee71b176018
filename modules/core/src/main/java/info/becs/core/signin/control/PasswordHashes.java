package info.becs.core.signin.control;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import info.becs.core.signin.entity.SignInProblem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/*
 * What a guess costs
 *
 * Each hash takes tens of milliseconds and megabytes on purpose, so no more are made at once than there are
 * processors; whoever waits longer than a few seconds is told to come again. A name that nobody has is compared with
 * a hash that nobody's password has: the work is the same, and the count of hashes, which is public to operators,
 * shows it.
 */
/** Makes and compares hashes of passwords: Argon2id. */
@ApplicationScoped
public class PasswordHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final long PATIENCE_SECONDS = 5;
    private static final int MOST_WAITING = 40;

    @Inject
    SignInSettings settings;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);
    private final AtomicLong count = new AtomicLong();
    private String nobodys;

    @PostConstruct
    void begin() {
        byte[] unknown = new byte[HASH_BYTES];
        random.nextBytes(unknown);
        nobodys = made(unknown);
    }

    /** The hash under which a password is kept. */
    public String of(String password) {
        return counted(() -> made(bytes(password)));
    }

    /** Whether this is the password; as much work where there is none, and then it never is. */
    public boolean matches(String password, String hash) {
        String against = hash == null ? nobodys : hash;
        boolean same = counted(() -> Argon2Function.getInstanceFromHash(against)
                .check(bytes(password), against.getBytes(StandardCharsets.US_ASCII)));
        return same && hash != null;
    }

    /** Whether it was made with other parameters than those of today. */
    public boolean isOld(String hash) {
        Argon2Function made = Argon2Function.getInstanceFromHash(hash);
        return made.getMemory() != settings.memory()
                || made.getIterations() != settings.iterations()
                || made.getParallelism() != settings.parallelism()
                || made.getVariant() != Argon2.ID
                || made.getOutputLength() != HASH_BYTES;
    }

    /** How many were made or compared since this node started. */
    public long count() {
        return count.get();
    }

    private String made(byte[] plain) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return Argon2Function.getInstance(
                        settings.memory(),
                        settings.iterations(),
                        settings.parallelism(),
                        HASH_BYTES,
                        Argon2.ID,
                        Argon2Function.ARGON2_VERSION_13)
                .hash(plain, salt)
                .getResult();
    }

    private <T> T counted(Supplier<T> work) {
        try {
            if (places.getQueueLength() >= MOST_WAITING || !places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw SignInProblem.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SignInProblem.busy();
        }
        try {
            count.incrementAndGet();
            return work.get();
        } finally {
            places.release();
        }
    }

    /** NFC: the same letters typed on another keyboard are the same password. */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}

package info.becs.core.signin.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private static final String PASSWORD = "চার নদী তিন পাহাড়";

    private final PasswordHashes hashes = hashes(8_192);

    @Test
    void anotherPasswordDoesNotMatch() {
        String hash = hashes.of(PASSWORD);

        assertThat(hashes.matches(PASSWORD + " ", hash)).isFalse();
        assertThat(hashes.matches("", hash)).isFalse();
    }

    /** As much work, and never right. */
    @Test
    void whereThereIsNoPasswordNothingMatchesAndTheWorkIsTheSame() {
        String hash = hashes.of(PASSWORD);
        long before = hashes.count();

        assertThat(hashes.matches(PASSWORD, null)).isFalse();
        assertThat(hashes.count() - before).isEqualTo(1);
        assertThat(hashes.matches("wrong", hash)).isFalse();
        assertThat(hashes.count() - before).isEqualTo(2);
    }

    @Test
    void itIsArgon2idWithItsParametersAndASaltOfItsOwn() {
        assertThat(hashes.of(PASSWORD))
                .startsWith("$argon2id$v=19$m=8192,t=2,p=1$")
                .hasSizeLessThan(200);
        assertThat(hashes.of(PASSWORD)).isNotEqualTo(hashes.of(PASSWORD));
    }

    @Test
    void theSameLettersInAnotherFormMatch() {
        String hash = hashes.of("পাহা\u09a1\u09bc নদী পার");

        assertThat(hashes.matches("পাহা\u09dc নদী পার", hash)).isTrue();
    }

    @Test
    void aHashOfOtherParametersStillMatchesAndIsKnownAsOld() {
        String old = hashes.of(PASSWORD);
        PasswordHashes stronger = hashes(9_216);

        assertThat(hashes.isOld(old)).isFalse();
        assertThat(stronger.isOld(old)).isTrue();
        assertThat(stronger.matches(PASSWORD, old)).isTrue();
        assertThat(stronger.isOld(stronger.of(PASSWORD))).isFalse();
    }

    private static PasswordHashes hashes(int memory) {
        var hashes = new PasswordHashes();
        hashes.settings = new SignInSettings();
        hashes.settings.config = new Given(Map.of("core.password.memory-kib", memory));
        hashes.begin();
        return hashes;
    }

    /** A configuration of these values. */
    private record Given(Map<String, Object> values) implements Config {

        @Override
        public <T> T getValue(String name, Class<T> type) {
            return type.cast(values.get(name));
        }

        @Override
        public ConfigValue getConfigValue(String name) {
            throw new IllegalStateException(name);
        }

        @Override
        public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
            return Optional.ofNullable(getValue(name, type));
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public Iterable<ConfigSource> getConfigSources() {
            return java.util.List.of();
        }

        @Override
        public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalStateException(type.getName());
        }
    }
}

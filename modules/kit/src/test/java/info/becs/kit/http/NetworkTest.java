package info.becs.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.0/24",
        "127.0.0.1, 127.0.0.0/24",
        "2001:db8:85a3::8a2e:370:7334, 2001:0db8:85a3::/48",
        "[2001:db8:85a3::1], 2001:0db8:85a3::/48",
        "fe80::1%eth0, fe80:0000:0000::/48",
        "::ffff:203.0.113.77, 203.0.113.0/24",
        "::1, 0000:0000:0000::/48"
    })
    void anAddressIsCutToItsNetwork(String address, String prefix) {
        assertThat(Network.prefix(address)).isEqualTo(prefix);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "localhost", "example.org", "999.1.1.1", ":::::", "1.2.3.4; DROP"})
    void whatIsNoAddressIsNoNetworkAndNobodyIsAskedForIt(String address) {
        assertThat(Network.prefix(address)).isEmpty();
    }
}

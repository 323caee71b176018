package info.becs.core.store.control;

import info.becs.core.store.entity.InspectedWar;
import info.becs.core.store.entity.SignerCertificate;
import info.becs.core.store.entity.StoreProblem;
import info.becs.spi.host.SpiVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * Why every byte is read
 *
 * Sizes in an archive's headers are claims. Reading to the end is what shows a bomb, and what makes the JDK check the
 * signature of each entry (JAR signatures, as jarsigner makes them). Names that differ only in case, or that lead out of
 * the folder, are refused even though the server does not unpack: an operator may.
 */
/** Looks into a WAR before anybody runs it. */
final class WarInspection {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_EXTENSION = 10_000;
    private static final Pattern OF_SIGNATURES =
            Pattern.compile("(?i)META-INF/(MANIFEST\\.MF|[^/]+\\.(SF|RSA|DSA|EC)|SIG-[^/]*)");
    private static final Pattern ADDRESS =
            Pattern.compile("<context-root\\s+uri=\"/api/([a-z][a-z0-9-]{1,31})(~[a-z0-9.-]{1,20})?\"\\s*/>");

    private WarInspection() {}

    static InspectedWar of(Path file) {
        try (var war = new JarFile(file.toFile(), true)) {
            Optional<String> signer = readAll(war);
            String module = module(war);
            Attributes manifest = manifest(war);
            String spiRange = require(manifest, "Platform-Spi");
            SpiVersion.require(module, spiRange);
            return new InspectedWar(
                    module, require(manifest, "Implementation-Version"), spiRange, signer, digest(file));
        } catch (SecurityException e) {
            throw StoreProblem.brokenSignature();
        } catch (IOException | IllegalArgumentException e) {
            throw StoreProblem.notAnArchive();
        }
    }

    /** Whose signature is on everything, if one is. */
    private static Optional<String> readAll(JarFile war) throws IOException {
        List<JarEntry> entries = Collections.list(war.entries());
        if (entries.size() > MOST_ENTRIES) {
            throw StoreProblem.badEntry("more than " + MOST_ENTRIES + " files");
        }
        var names = new HashSet<String>();
        Set<String> signers = null;
        long left = MOST_BYTES;
        for (JarEntry entry : entries) {
            requireHarmless(entry.getName(), names);
            left -= read(war, entry, left);
            if (!entry.isDirectory() && !OF_SIGNATURES.matcher(entry.getName()).matches()) {
                Set<String> these = signers(entry);
                if (signers == null) {
                    signers = these;
                } else {
                    signers.retainAll(these);
                }
            }
        }
        return signers == null ? Optional.empty() : signers.stream().sorted().findFirst();
    }

    private static void requireHarmless(String name, Set<String> names) {
        boolean leadsOut = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/")).contains("..");
        if (leadsOut || name.length() > LONGEST_NAME || name.chars().anyMatch(c -> c < ' ')) {
            throw StoreProblem.badEntry("a name that leads out of it");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw StoreProblem.badEntry("two files of one name");
        }
    }

    private static long read(JarFile war, JarEntry entry, long most) throws IOException {
        byte[] buffer = new byte[16_384];
        long total = 0;
        try (InputStream in = war.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > most) {
                    throw StoreProblem.badEntry("more than " + (MOST_BYTES >> 20) + " MB unpacked");
                }
            }
        }
        return total;
    }

    private static Set<String> signers(JarEntry entry) {
        var found = new HashSet<String>();
        CodeSigner[] signers = entry.getCodeSigners();
        for (CodeSigner signer : signers == null ? new CodeSigner[0] : signers) {
            try {
                found.add(SignerCertificate.fingerprintOf(
                        signer.getSignerCertPath().getCertificates().get(0)));
            } catch (CertificateEncodingException e) {
                throw new SecurityException(e);
            }
        }
        return found;
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String module(JarFile war) throws IOException {
        JarEntry entry = war.getJarEntry("WEB-INF/ibm-web-ext.xml");
        if (entry == null) {
            throw StoreProblem.noAddress();
        }
        try (InputStream in = war.getInputStream(entry)) {
            String text = new String(in.readNBytes(LONGEST_EXTENSION), StandardCharsets.UTF_8);
            Matcher address = ADDRESS.matcher(text);
            if (!address.find()) {
                throw StoreProblem.noAddress();
            }
            return address.group(1);
        }
    }

    private static Attributes manifest(JarFile war) throws IOException {
        Manifest manifest = war.getManifest();
        if (manifest == null) {
            throw StoreProblem.manifest("META-INF/MANIFEST.MF");
        }
        return manifest.getMainAttributes();
    }

    private static String require(Attributes manifest, String name) {
        String value = manifest.getValue(name);
        if (value == null || !value.trim().matches("[A-Za-z0-9.,()\\[\\]+-]{1,40}")) {
            throw StoreProblem.manifest(name);
        }
        return value.trim();
    }
}

package io.cuepress.http.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/// A small OpenID provider: says where its keys are, and signs whatever claims it is sent, with a key of its own
/// or with one that it has not published.
@SuppressWarnings("NullAway.Init")
public class OpenIdProvider implements QuarkusTestResourceLifecycleManager {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private HttpServer server;
    private KeyPair published;
    private KeyPair other;

    @Override
    public Map<String, String> start() {
        try {
            var keys = KeyPairGenerator.getInstance("RSA");
            published = keys.generateKeyPair();
            other = keys.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has RSA", absent);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
        server.createContext("/keys", exchange -> answer(exchange, keys()));
        server.createContext("/sign", exchange -> answer(exchange, signed(exchange, published)));
        server.createContext("/forge", exchange -> answer(exchange, signed(exchange, other)));
        server.start();
        return Map.of("quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", url());
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String configuration() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token"}""".formatted(url());
    }

    private String keys() {
        var key = (RSAPublicKey) published.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "one", "n": "%s", "e": "%s"}]}""".formatted(unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private String signed(HttpExchange exchange, KeyPair key) throws IOException {
        var claims = new String(exchange.getRequestBody().readAllBytes(), UTF_8)
                .replace("ISSUER", url())
                .replace("SOON", Long.toString(Instant.now().plusSeconds(600).getEpochSecond()))
                .replace("BEFORE", Long.toString(Instant.now().minusSeconds(600).getEpochSecond()));
        var content = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"one\"}") + "." + encoded(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content.getBytes(UTF_8));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key is one of RSA", impossible);
        }
    }

    public static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(UTF_8));
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, text.length());
        exchange.getResponseBody().write(text.getBytes(UTF_8));
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}

package org.whosaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The system's own Chromium without a window, for tests that look at pages as people do. Used thus:
 *
 * <pre>{@code
 * @BeforeAll static void start() { browser = Browser.start(); }      // tests are left out where there is no Chromium
 * @AfterAll static void stop() { browser.close(); }
 * @AfterEach void noBrowserErrorWasLogged() { browser.assertNothingAmiss(); }   // console, requests
 * }</pre>
 */
public final class Browser implements AutoCloseable {

    /** Findings of axe that a page must not have. */
    private static final List<String> SERIOUS = List.of("serious", "critical");

    private static final List<String> FLAGS = List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--disable-extensions", "--hide-scrollbars", "--lang=en");

    private static final String AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], preload: false}).then(
                result => done(result.violations.map(one => [one.impact, one.id + ': ' + one.help + ' '
                    + one.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.failureSummary).join('; ')])),
                error => done([['critical', String(error)]]));
            """;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    }

    /** Starts it; leaves the tests out, by a message that names what is missing, where it is not installed. */
    public static Browser start() {
        Optional<Path> chromium = installed("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = installed("chromedriver");
        assumeTrue(chromium.isPresent() && chromedriver.isPresent(),
                "left out: no Chromium on this machine; apt-get install chromium chromium-driver");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile()).usingAnyFreePort().build();
        return new Browser(new ChromeDriver(service, options(chromium.orElseThrow())));
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(names).flatMap(name -> Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    private static ChromeOptions options(Path chromium) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(FLAGS);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** What else Selenium can do. */
    public ChromeDriver driver() {
        return driver;
    }

    /** The window's size in CSS pixels, narrower than a window could be where need be. */
    public Browser size(int width, int height) {
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height,
                "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    /** Whether the system is set to dark colours. */
    public Browser dark(boolean dark) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    /** As it would be printed, or on the screen again. */
    public Browser print(boolean print) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", print ? "print" : ""));
        return this;
    }

    /** Opens a file's page. */
    public Browser open(Path file) {
        return open(file.toUri());
    }

    /** Opens a page. */
    public Browser open(URI address) {
        driver.get("about:blank");
        driver.get(address.toString());
        return this;
    }

    /** The first element that a selector names. */
    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** The first element that a selector names and whose words hold others. */
    public WebElement find(String selector, String words) {
        return driver.findElements(By.cssSelector(selector)).stream().filter(element -> element.getText().contains(words))
                .findFirst().orElseThrow(() -> new AssertionError("no " + selector + " says " + words));
    }

    /** All that a selector names and that can be seen. */
    public List<WebElement> visible(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().filter(WebElement::isDisplayed).toList();
    }

    /** The words of the first element that a selector names. */
    public String text(String selector) {
        return find(selector).getText();
    }

    /** Presses keys wherever the focus is. */
    public Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** What the clipboard holds, by pasting it. */
    public String clipboard() {
        driver.executeScript("const area = document.createElement('textarea'); area.id = 'pasted';"
                + "area.setAttribute('aria-label', 'pasted'); document.body.append(area); area.focus()");
        WebElement area = find("#pasted");
        area.sendKeys(Keys.chord(Keys.CONTROL, "v"));
        String pasted = area.getDomProperty("value");
        driver.executeScript("arguments[0].remove()", area);
        return pasted == null ? "" : pasted;
    }

    /** Writes a picture of what is seen. */
    public void screenshot(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the page is wider than the window. */
    public boolean overflows() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** That since the last look nothing was complained of in the console and nothing asked of another machine. */
    public void assertNothingAmiss() {
        assertEquals(List.of(), complaints(), "in the console");
        assertEquals(List.of(), foreignRequests(), "asked of other machines");
    }

    private List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue()).map(LogEntry::getMessage).toList();
    }

    private List<String> foreignRequests() {
        List<String> foreign = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            String message = entry.getMessage();
            int address = message.contains("Network.requestWillBeSent\"") ? message.indexOf("\"request\":") : -1;
            int url = address < 0 ? -1 : message.indexOf("\"url\":\"", address);
            if (url >= 0 && !isHere(message.substring(url + 7))) {
                foreign.add(message.substring(url + 7, message.indexOf('"', url + 7)));
            }
        }
        return foreign;
    }

    private static boolean isHere(String address) {
        return Stream.of("file:", "data:", "blob:", "about:", "http://127.0.0.1:", "http://localhost:", "http://[::1]:")
                .anyMatch(address::startsWith);
    }

    /** That axe finds nothing serious on the page. */
    public void assertAccessible() {
        driver.executeScript(axe());
        List<String> serious = new ArrayList<>();
        for (Object finding : (List<?>) driver.executeAsyncScript(AXE)) {
            List<?> parts = (List<?>) finding;
            if (SERIOUS.contains(String.valueOf(parts.get(0)))) {
                serious.add(String.valueOf(parts.get(1)));
            }
        }
        assertEquals(List.of(), serious, "found by axe");
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}

<?xml version="1.0" encoding="UTF-8"?>
<psc:chapters xmlns:psc="http://podlove.org/simple-chapters" version="1.2">
<psc:chapter start="00:00:00.000" title="Hives" href="https://example.org/hives" image="https://example.org/hive%20one.jpg?a=1&amp;b=%222%22"/>
<psc:chapter start="00:01:00.000" title="Honey" href="https://www.youtube.com/watch?v=TOo-HnjjuhU&amp;t=60s"/>
</psc:chapters>

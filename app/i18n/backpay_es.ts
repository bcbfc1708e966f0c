<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgeingText</name>
    <message>
        <source>%1, %2: %3.</source>
        <comment>platform, 8 to 30 days late, amount</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>%1 is overdue, %2 of it %3.</source>
        <comment>amounts, then: 31 to 90 days late</comment>
        <translation>%1 vencido, de ello %2 %3.</translation>
    </message>
    <message>
        <source>%1 is overdue, all of it %2.</source>
        <comment>amount, then: 31 to 90 days late</comment>
        <translation>%1 vencido, todo ello %2.</translation>
    </message>
    <message>
        <source>Nothing is known to be late.</source>
        <translation>No consta nada con retraso.</translation>
    </message>
    <message>
        <source>No payout is on record, so it is not known what is late.</source>
        <translation>No hay ningún pago recibido en el registro, así que no se sabe qué se retrasa.</translation>
    </message>
</context>
<context>
    <name>AppShell</name>
    <message>
        <source>Keep the table as a PDF, then open it to print</source>
        <translation>Guardar la tabla como PDF y luego abrirla para imprimir</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>BackFill</name>
    <message>
        <source>Add time</source>
        <translation>Añadir tiempo</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>When, and what it was</source>
        <translation>Cuándo y qué fue</translation>
    </message>
    <message>
        <source>14:10-15:05 reading guidelines, or 1h 20m waiting</source>
        <translation>14:10-15:05 reading guidelines, o 1h 20m waiting</translation>
    </message>
    <message>
        <source>Day, where it was not today</source>
        <translation>Día, si no fue hoy</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>hace %1 día</numerusform>
            <numerusform>hace %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as the vault</source>
        <translation>igual a la bóveda</translation>
    </message>
    <message>
        <source>entry %1 of the vault’s %2</source>
        <translation>entrada %1 de las %2 de la bóveda</translation>
    </message>
    <message>
        <source>changed apart from the vault</source>
        <translation>cambiada aparte de la bóveda</translation>
    </message>
    <message>
        <source>This vault is older than the one last opened here: entry %1 of %2.</source>
        <translation>Esta bóveda es anterior a la última que se abrió aquí: entrada %1 de %2.</translation>
    </message>
    <message>
        <source>This vault is not the one last opened here, nor what became of it: entry %1 is another.</source>
        <translation>Esta bóveda no es la última que se abrió aquí ni lo que resultó de ella: la entrada %1 es otra.</translation>
    </message>
    <message>
        <source>If you restored a backup, run check --accept-older. If not, look for the newer file before you add to this one.</source>
        <translation>Si restauró una copia, ejecute check --accept-older. Si no, busque el archivo más reciente antes de añadir algo a este.</translation>
    </message>
    <message>
        <source>If you restored a backup, say so here. If not, look for the newer file before you add to this one.</source>
        <translation>Si restauró una copia, dígalo aquí. Si no, busque el archivo más reciente antes de añadir algo a este.</translation>
    </message>
    <message>
        <source>A sync program set aside %1: this vault was changed in two places. Keep it until you know that nothing in it is missing here; to look into it, restore it to another file.</source>
        <translation>Un programa de sincronización apartó %1: esta bóveda se cambió en dos sitios. Consérvelo hasta saber que aquí no falta nada de él; para mirarlo, restáurelo en otro archivo.</translation>
    </message>
    <message>
        <source>%1 is not written to its end. Let the program that writes it finish; if none does, it can be deleted.</source>
        <translation>%1 no está escrito hasta el final. Deje terminar al programa que lo escribe; si no hay ninguno, se puede borrar.</translation>
    </message>
    <message>
        <source>%1 holds earlier versions of this vault that your sync program keeps. They are as readable with your passphrase as the vault.</source>
        <translation>%1 contiene versiones anteriores de esta bóveda que guarda su programa de sincronización. Se leen con su frase de contraseña igual que la bóveda.</translation>
    </message>
    <message>
        <source>%1 was put there by a Mac and holds nothing of the vault. It can be deleted.</source>
        <translation>%1 lo puso ahí un Mac y no contiene nada de la bóveda. Se puede borrar.</translation>
    </message>
    <message>
        <source>%1 is the vault from before an update that did not pass its check. Keep it and run the check.</source>
        <translation>%1 es la bóveda de antes de una actualización que no pasó su comprobación. Consérvela y ejecute la comprobación.</translation>
    </message>
    <message>
        <source>This vault lies in a folder of the network. Open it on one computer at a time, and keep backups on this one.</source>
        <translation>Esta bóveda está en una carpeta de la red. Ábrala en un solo equipo a la vez y guarde copias en este.</translation>
    </message>
</context>
<context>
    <name>CalculatorAnswer</name>
    <message>
        <source>Under which law</source>
        <translation>Según qué ley</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Possible, if proven</source>
        <translation>Posible, si se prueba</translation>
    </message>
    <message>
        <source>not in the figures above</source>
        <translation>no incluido en las cifras de arriba</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>CalculatorField</name>
    <message>
        <source>Where the work was done</source>
        <translation>Dónde se hizo el trabajo</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Horas trabajadas</translation>
    </message>
    <message>
        <source>Unpaid hours</source>
        <translation>Horas no pagadas</translation>
    </message>
    <message>
        <source>Rest breaks in minutes</source>
        <translation>Descansos en minutos</translation>
    </message>
    <message>
        <source>Hours without a piece</source>
        <translation>Horas sin pieza</translation>
    </message>
    <message>
        <source>Payday</source>
        <translation>Día de pago</translation>
    </message>
    <message>
        <source>Employees it has</source>
        <translation>Personas que emplea</translation>
    </message>
    <message>
        <source>Its yearly receipts</source>
        <translation>Sus ingresos anuales</translation>
    </message>
    <message>
        <source>Offers health benefits</source>
        <translation>Ofrece seguro médico</translation>
    </message>
    <message>
        <source>Your age then</source>
        <translation>Su edad entonces</translation>
    </message>
    <message>
        <source>You were an apprentice</source>
        <translation>Usted era aprendiz</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Rate a day</source>
        <translation>Tarifa por día</translation>
    </message>
    <message>
        <source>Rate an hour</source>
        <translation>Tarifa por hora</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Hours paid for</source>
        <translation>Horas que se pagan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Hours a week it covers</source>
        <translation>Horas por semana que cubre</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a field, what it takes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, line %2 of the pay</source>
        <comment>a field</comment>
        <translation>%1, línea %2 del pago</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <comment>a weekday</comment>
        <translation>Horas del %1</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>a day as 2025-03-03</source>
        <translation>un día como 2025-03-03</translation>
    </message>
    <message>
        <source>a number such as 46, 46.5 or 46:30</source>
        <translation>un número como 46, 46.5 o 46:30</translation>
    </message>
    <message>
        <source>a number of minutes such as 90</source>
        <translation>un número de minutos como 90</translation>
    </message>
    <message>
        <source>a number from 0 to 7</source>
        <translation>un número de 0 a 7</translation>
    </message>
    <message>
        <source>a number with a point, such as 12.50, and no sign before it</source>
        <translation>un número con punto, como 12.50, y sin signo delante</translation>
    </message>
    <message>
        <source>less than a billion</source>
        <translation>menos de mil millones</translation>
    </message>
    <message>
        <source>a whole number, at most %1</source>
        <translation>un número entero, como máximo %1</translation>
    </message>
    <message>
        <source>at most %1 hours</source>
        <translation>como máximo %1 horas</translation>
    </message>
    <message>
        <source>no more than the hours worked, as they are among them</source>
        <translation>no más que las horas trabajadas, pues están entre ellas</translation>
    </message>
    <message>
        <source>more than 0, or empty for all hours</source>
        <translation>más de 0, o vacío si son todas las horas</translation>
    </message>
</context>
<context>
    <name>CalculatorPage</name>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamos</translation>
    </message>
    <message>
        <source>Fill in an example</source>
        <translation>Rellenar un ejemplo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>It appears here as you type: figures, each step of the working, and where the rules are written. Nothing is stored.</source>
        <translation>Aparece aquí mientras usted escribe: las cifras, cada paso del cálculo y dónde están escritas las reglas. No se guarda nada.</translation>
    </message>
    <message>
        <source>Facts, working and citations; no legal advice. No verdict: whether you are an employee or a contractor is for a court or an agency to say. Each law stands by itself; figures of two laws are never added together.</source>
        <translation>Hechos, cálculo y citas; no es asesoría legal. Ningún veredicto: si hay empleo o trabajo por cuenta propia lo decide un tribunal o una agencia. Cada ley va por separado; las cifras de dos leyes nunca se suman.</translation>
    </message>
    <message>
        <source>Unverified: rests on a single secondary reading of the law.</source>
        <translation>Sin verificar: se apoya en una sola lectura secundaria de la ley.</translation>
    </message>
    <message>
        <source>Here the minimum is tested over a pay period. This week is taken for a whole one.</source>
        <translation>Aquí el mínimo se comprueba por periodo de pago. Esta semana se toma por uno entero.</translation>
    </message>
    <message>
        <source>It would go to the state, not to you.</source>
        <translation>Iría al estado, no a usted.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>More was paid than that.</source>
        <translation>Se pagó más que eso.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>CalculatorPay</name>
    <message>
        <source>Pay</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Add a line of pay</source>
        <translation>Añadir una línea de pago</translation>
    </message>
</context>
<context>
    <name>CalculatorText</name>
    <message>
        <source>federal law</source>
        <translation>ley federal</translation>
    </message>
    <message>
        <source>UK law</source>
        <translation>ley del Reino Unido</translation>
    </message>
    <message>
        <source>Canadian federal law</source>
        <translation>ley federal canadiense</translation>
    </message>
    <message>
        <source>%1 law</source>
        <comment>a state of the US</comment>
        <translation>ley de %1</translation>
    </message>
    <message>
        <source>the law of %1</source>
        <translation>la ley de %1</translation>
    </message>
    <message>
        <source>United States, federal law only</source>
        <translation>Estados Unidos, solo ley federal</translation>
    </message>
    <message>
        <source>Canada, work under federal law</source>
        <translation>Canadá, trabajo bajo ley federal</translation>
    </message>
    <message>
        <source>%1, Canada</source>
        <comment>a province</comment>
        <translation>%1, Canadá</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place and the state around it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <comment>an amount, a law</comment>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>This week should have paid %1.</source>
        <translation>Esta semana debió pagar %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between laws</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>No pay is entered yet.</source>
        <translation>Aún no se ha escrito ningún pago.</translation>
    </message>
    <message>
        <source>This week paid %1.</source>
        <translation>Esta semana pagó %1.</translation>
    </message>
    <message>
        <source>It paid %1: %2.</source>
        <translation>Pagó %1: %2.</translation>
    </message>
    <message>
        <source>What %1 asks for cannot be computed yet.</source>
        <translation>Aún no se puede calcular lo que exige %1.</translation>
    </message>
    <message>
        <source>What should this week have paid?</source>
        <translation>¿Qué debió pagar esta semana?</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Aún falta: %1.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Esto no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Pay by the hour</source>
        <translation>Pago por hora</translation>
    </message>
    <message>
        <source>Pay by the piece or task</source>
        <translation>Pago por pieza o tarea</translation>
    </message>
    <message>
        <source>Pay for waiting</source>
        <translation>Pago por espera</translation>
    </message>
    <message>
        <source>Day rate</source>
        <translation>Tarifa por día</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Overtime premium already paid</source>
        <translation>Recargo por horas extra ya pagado</translation>
    </message>
    <message>
        <source>Money back for costs</source>
        <translation>Reembolso de gastos</translation>
    </message>
    <message>
        <source>Grows with the work</source>
        <translation>Crece con el trabajo</translation>
    </message>
    <message>
        <source>The same whatever the hours</source>
        <translation>Igual sean las horas que sean</translation>
    </message>
    <message>
        <source>Given freely, never promised</source>
        <translation>Dado libremente, nunca prometido</translation>
    </message>
    <message>
        <source>For this week</source>
        <translation>Por esta semana</translation>
    </message>
    <message>
        <source>For half a month</source>
        <translation>Por medio mes</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Por un mes</translation>
    </message>
    <message>
        <source>no shortfall found</source>
        <translation>no se halló diferencia</translation>
    </message>
    <message>
        <source>possible shortfall</source>
        <translation>posible diferencia</translation>
    </message>
</context>
<context>
    <name>CalculatorTime</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Dónde y cuándo</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; may be empty. Interest runs from it.</source>
        <translation>AAAA-MM-DD; puede quedar vacío. Los intereses corren desde ahí.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Hours are known</source>
        <translation>Las horas se saben</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Semana entera</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día por día</translation>
    </message>
    <message>
        <source>All of them, unpaid ones too: 46, 46.5 or 46:30. Rules for single days need the hours day by day.</source>
        <translation>Todas, también las no pagadas: 46, 46.5 o 46:30. Las reglas de días sueltos necesitan las horas día por día.</translation>
    </message>
    <message>
        <source>Of these hours. Empty: what the lines of pay do not cover.</source>
        <translation>De estas horas. Vacío: lo que las líneas de pago no cubren.</translation>
    </message>
    <message>
        <source>Of these hours, for pay by the piece.</source>
        <translation>De estas horas, si se paga por pieza.</translation>
    </message>
    <message>
        <source>Paid apart from pieces.</source>
        <translation>Pagadas aparte de las piezas.</translation>
    </message>
    <message>
        <source>What this place asks</source>
        <translation>Lo que pregunta este lugar</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <translation>%1, importado el %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>places of a row in two files</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>No longer there, was %1</source>
        <translation>Ya no está, era %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New, %1</source>
        <translation>Nueva, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that earlier exports hold for the days of this file are not in it. They stay in the vault as they were.</source>
        <translation>
            <numerusform>%1 fila que una exportación anterior tiene para los días de este archivo no está en él. Queda en la bóveda como estaba.</numerusform>
            <numerusform>%1 filas que exportaciones anteriores tienen para los días de este archivo no están en él. Quedan en la bóveda como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Se muestran las primeras %1.</translation>
    </message>
</context>
<context>
    <name>ChartToggle</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>CitationRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Claims</source>
        <translation>Reclamos</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Hoja de hechos</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Evidence packet</source>
        <translation>Paquete de pruebas</translation>
    </message>
    <message>
        <source>Facts, working and citations. No verdict: whether you are an employee or a contractor is for a court or an agency to say.</source>
        <translation>Hechos, cálculo y citas. Ningún veredicto: si hay empleo o trabajo por cuenta propia lo decide un tribunal o una agencia.</translation>
    </message>
    <message>
        <source>Looking through the records …</source>
        <translation>Revisando los registros …</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <source>Import a task history, or write down your own time: what may be wrong is then listed here with its working.</source>
        <translation>Importe un historial de tareas o anote su propio tiempo: lo que pueda estar mal aparece aquí con su cálculo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Cuenta propia</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
</context>
<context>
    <name>ClaimsText</name>
    <message numerus="yes">
        <source>%1 findings on three tracks, never added together.</source>
        <translation>
            <numerusform>%1 hallazgo; lo que muestran las tres vías nunca se suma.</numerusform>
            <numerusform>%1 hallazgos en tres vías, que nunca se suman.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in the records so far.</source>
        <translation>Hasta ahora no se halló nada en los registros.</translation>
    </message>
    <message>
        <source>No record to look at yet.</source>
        <translation>Aún no hay registros que mirar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 hallazgo</numerusform>
            <numerusform>%1 hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 semana</numerusform>
            <numerusform>%1 semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 registro</numerusform>
            <numerusform>%1 registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>−%1%</source>
        <translation>−%1%</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Cannot compute yet: %1</source>
        <translation>Aún no se puede calcular: %1</translation>
    </message>
    <message>
        <source>one secondary source</source>
        <translation>una fuente secundaria</translation>
    </message>
    <message numerus="yes">
        <source>%1 contracts have no place of work: no law is applied to them. Set it on the contract&apos;s page.</source>
        <translation>
            <numerusform>%1 contrato no tiene lugar de trabajo: no se le aplica ninguna ley. Indíquelo en la página del contrato.</numerusform>
            <numerusform>%1 contratos no tienen lugar de trabajo: no se les aplica ninguna ley. Indíquelo en la página del contrato.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as the records show it.</source>
        <translation>%1, según los registros.</translation>
    </message>
    <message>
        <source>Possible shortfall: %1.</source>
        <translation>Posible diferencia: %1.</translation>
    </message>
    <message>
        <source>written down by hand</source>
        <translation>anotado a mano</translation>
    </message>
    <message>
        <source>%1 more are not listed here. The command line lists them all: findings</source>
        <translation>Otros %1 no figuran aquí. La línea de comandos los muestra todos: findings</translation>
    </message>
    <message>
        <source>what was not exported may be gone from this day on</source>
        <translation>lo no exportado puede desaparecer desde este día</translation>
    </message>
    <message>
        <source>Earning</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Tiempo propio</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>Stated rate</source>
        <translation>Tarifa declarada</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>%1, %2 lines week by week</source>
        <translation>%1, %2 líneas semana a semana</translation>
    </message>
</context>
<context>
    <name>ColumnMapperPane</name>
    <message>
        <source>Say what the columns are. What is not kept is cut before anything is stored. The answer is kept as a source of your own.</source>
        <translation>Indique qué son las columnas. Lo que no se conserva se recorta antes de guardar nada. La respuesta queda como una fuente suya.</translation>
    </message>
    <message>
        <source>What you call such files</source>
        <translation>Cómo llama usted a estos archivos</translation>
    </message>
    <message>
        <source>Platform that pays</source>
        <translation>Plataforma que paga</translation>
    </message>
    <message>
        <source>Empty for your own tracker or a bank</source>
        <translation>Vacío si es su propio rastreador o un banco</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Where amounts have no mark</source>
        <translation>Si los importes no llevan símbolo</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Cada fila es</translation>
    </message>
    <message>
        <source>Read the file so</source>
        <translation>Leer así el archivo</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>Guardar la fuente</translation>
    </message>
    <message>
        <source>Sources (*.toml)</source>
        <translation>Fuentes (*.toml)</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Command, page or contract</source>
        <translation>Orden, página o contrato</translation>
    </message>
    <message>
        <source>Nothing has that name</source>
        <translation>Nada tiene ese nombre</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a command, a page or a contract</source>
        <translation>Buscar una orden, una página o un contrato</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Write own time down</source>
        <translation>Anotar tiempo propio</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Poner en marcha o parar el cronómetro</translation>
    </message>
    <message>
        <source>Edit what is in sight</source>
        <translation>Editar lo que está a la vista</translation>
    </message>
    <message>
        <source>Evidence packet</source>
        <translation>Paquete de pruebas</translation>
    </message>
    <message>
        <source>Paste a table into Import</source>
        <translation>Pegar una tabla en Importar</translation>
    </message>
    <message>
        <source>Copy the table in sight</source>
        <translation>Copiar la tabla a la vista</translation>
    </message>
    <message>
        <source>Print the table in sight</source>
        <translation>Imprimir la tabla a la vista</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Ocultar o mostrar importes</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Bloquear la bóveda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Hoja de hechos</translation>
    </message>
    <message>
        <source>Verify a packet</source>
        <translation>Verificar un paquete</translation>
    </message>
    <message>
        <source>Payouts and what they pay for</source>
        <translation>Pagos recibidos y qué pagan</translation>
    </message>
    <message>
        <source>Settings: General</source>
        <translation>Ajustes: General</translation>
    </message>
    <message>
        <source>Settings: Appearance</source>
        <translation>Ajustes: Apariencia</translation>
    </message>
    <message>
        <source>Settings: Security</source>
        <translation>Ajustes: Seguridad</translation>
    </message>
    <message>
        <source>Settings: Platforms</source>
        <translation>Ajustes: Plataformas</translation>
    </message>
    <message>
        <source>Settings: Law in use</source>
        <translation>Ajustes: Ley en uso</translation>
    </message>
    <message>
        <source>Settings: Vault check</source>
        <translation>Ajustes: Comprobación de la bóveda</translation>
    </message>
    <message>
        <source>Settings: Exchange rates</source>
        <translation>Ajustes: Tipos de cambio</translation>
    </message>
    <message>
        <source>Settings: About</source>
        <translation>Ajustes: Acerca de</translation>
    </message>
    <message>
        <source>Switch the timer to %1</source>
        <translation>Cambiar el cronómetro a %1</translation>
    </message>
    <message>
        <source>Start the timer for %1</source>
        <translation>Poner en marcha el cronómetro para %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Days to payment</source>
        <translation>Días hasta el pago</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Weekly spread</source>
        <translation>Variación</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>%1: true rate %2; unpaid share of the time %3; tasks rejected %4, cancelled %5; days to payment %6, at most %7; weekly spread %8.</source>
        <translation>%1: tarifa real %2; parte del tiempo sin pagar %3; tareas rechazadas %4, canceladas %5; días hasta el pago %6, como máximo %7; variación semanal %8.</translation>
    </message>
    <message>
        <source>Unpaid %1 · rejected %2 · cancelled %3 · days to payment %4, at most %5 · weekly spread %6</source>
        <translation>Sin pagar %1 · rechazado %2 · cancelado %3 · días hasta el pago %4, como máximo %5 · variación semanal %6</translation>
    </message>
    <message>
        <source>Rates an hour in %1 by the reference rates of %2.</source>
        <translation>Tarifas por hora en %1 según los tipos de cambio de referencia de %2.</translation>
    </message>
    <message>
        <source>%1 stays in %2: there is no reference rate of the last week. Keep some with the command line: rates import.</source>
        <translation>%1 queda en %2: no hay tipo de cambio de referencia de la última semana. Guarde algunos con la línea de comandos: rates import.</translation>
    </message>
</context>
<context>
    <name>ContractChanges</name>
    <message>
        <source>Merge and split</source>
        <translation>Unir y separar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Count the rows of these contracts here, too. No row is changed, and it can be taken back.</source>
        <translation>Contar aquí también las filas de estos contratos. Ninguna fila cambia y se puede deshacer.</translation>
    </message>
    <message>
        <source>There is no other contract of this platform to merge.</source>
        <translation>No hay otro contrato de esta plataforma que unir.</translation>
    </message>
    <message>
        <source>Merge into this one</source>
        <translation>Unir a este</translation>
    </message>
    <message>
        <source>Split off the rows of</source>
        <translation>Separar las filas de</translation>
    </message>
    <message>
        <source>Name of the new contract</source>
        <translation>Nombre del contrato nuevo</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ContractPage</name>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Unpaid time by kind</source>
        <translation>Tiempo no pagado por tipo</translation>
    </message>
    <message>
        <source>Your clock and the platform&apos;s</source>
        <translation>Su reloj y el de la plataforma</translation>
    </message>
    <message>
        <source>task, over-cap and rework time</source>
        <translation>tiempo de tarea, sobre el límite y de rehacer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Search and sort</source>
        <translation>Buscar y ordenar</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
</context>
<context>
    <name>ContractRows</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Platform time</source>
        <translation>Tiempo de la plataforma</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Grade and source</source>
        <translation>Grado y fuente</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>ContractTerm</name>
    <message>
        <source>Your name for it</source>
        <translation>El nombre que usted le da</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Lugar de trabajo</translation>
    </message>
    <message>
        <source>US-CA, GB</source>
        <translation>US-CA, GB</translation>
    </message>
    <message>
        <source>Where who hires is</source>
        <translation>Dónde está quien contrata</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>America/New_York</source>
        <translation>America/New_York</translation>
    </message>
    <message>
        <source>Workweek begins</source>
        <translation>La semana laboral empieza</translation>
    </message>
    <message>
        <source>Advertised rate</source>
        <translation>Tarifa anunciada</translation>
    </message>
    <message>
        <source>An hour, such as 30.00 USD</source>
        <translation>Por hora, como 30.00 USD</translation>
    </message>
    <message>
        <source>Task cap</source>
        <translation>Límite de la tarea</translation>
    </message>
    <message>
        <source>H:MM</source>
        <translation>H:MM</translation>
    </message>
    <message>
        <source>Weekly cap</source>
        <translation>Límite semanal</translation>
    </message>
    <message>
        <source>Work promised until</source>
        <translation>Trabajo prometido hasta</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Weeks of work promised</source>
        <translation>Semanas de trabajo prometidas</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Hours promised each week</source>
        <translation>Horas prometidas por semana</translation>
    </message>
    <message>
        <source>Paid after</source>
        <translation>Se paga a los</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Tracker required</source>
        <translation>Rastreador exigido</translation>
    </message>
    <message>
        <source>From who assigns to who pays</source>
        <translation>De quien asigna a quien paga</translation>
    </message>
    <message>
        <source>Names parted by &gt;</source>
        <translation>Nombres separados por &gt;</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Its file; only name, size and digest are kept</source>
        <translation>Su archivo; solo se conservan nombre, tamaño y resumen</translation>
    </message>
    <message>
        <source>Employees of the platform</source>
        <translation>Personas que emplea la plataforma</translation>
    </message>
    <message>
        <source>It offers health benefits</source>
        <translation>Ofrece seguro médico</translation>
    </message>
    <message>
        <source>Its yearly receipts</source>
        <translation>Sus ingresos anuales</translation>
    </message>
    <message>
        <source>Such as 500000 USD</source>
        <translation>Como 500000 USD</translation>
    </message>
</context>
<context>
    <name>ContractText</name>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Platform rate</source>
        <translation>Tarifa de la plataforma</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>own time, platform&apos;s time</comment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>On all days your clock ran: %1.</source>
        <translation>En todos los días corrió su reloj: %1.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 days are shown.</source>
        <translation>Se muestran los %1 más recientes de %2 días.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 rows.</source>
        <translation>Las %1 más recientes de %2 filas.</translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message>
        <source>from an offer</source>
        <translation>de una oferta</translation>
    </message>
    <message>
        <source>from a message</source>
        <translation>de un mensaje</translation>
    </message>
    <message>
        <source>from the agreement</source>
        <translation>del acuerdo</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>del archivo</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>puesto por usted</translation>
    </message>
    <message>
        <source>from the file, which states no day: this is the latest</source>
        <translation>del archivo, que no dice el día: esta es la última</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1 unidos a %2</translation>
    </message>
    <message>
        <source>%1 split off %2: %3</source>
        <translation>%1 separó %2: %3</translation>
    </message>
    <message>
        <source>rows without a project</source>
        <translation>filas sin proyecto</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>proyecto %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
</context>
<context>
    <name>ContractsText</name>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 elemento</numerusform>
            <numerusform>%1 elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unpaid</source>
        <translation>%1 sin pagar</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdido</translation>
    </message>
    <message>
        <source>%1, %2: earned %3, true rate %4, %5 worked.</source>
        <translation>%1, %2: ganado %3, tarifa real %4, %5 trabajadas.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date with weekday, Thu 3 Sep</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date with weekday and year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>long date, 3 September 2025</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date, 31 Aug</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>today&apos;s date, Sunday 22 November</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>no record</source>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>Show the rows of this day</source>
        <translation>Mostrar las filas de este día</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Horas por día</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>%1: %2 paid, %3 unpaid.</source>
        <translation>%1: %2 pagadas, %3 sin pagar.</translation>
    </message>
    <message>
        <source>%1: on record, no hours.</source>
        <translation>%1: en el registro, sin horas.</translation>
    </message>
    <message>
        <source>%1: no record.</source>
        <translation>%1: sin registro.</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>hours of a day</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, hours of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Week of %1, %2 worked: %3.</source>
        <translation>Semana del %1, %2 trabajadas: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Hours on %1 of %2 days, the most on %3 with %4.</source>
        <translation>Horas en %1 de %2 días, la mayor parte el %3 con %4.</translation>
    </message>
    <message>
        <source>One day with hours on record, %1 with %2.</source>
        <translation>Un día con horas en el registro, el %1 con %2.</translation>
    </message>
    <message>
        <source>No day with hours on record in this period.</source>
        <translation>Ningún día con horas en el registro en este periodo.</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
</context>
<context>
    <name>DisclosurePane</name>
    <message>
        <source>Prove what a packet left out</source>
        <translation>Probar lo que un paquete dejó fuera</translation>
    </message>
    <message>
        <source>Who has the packet</source>
        <translation>Quién tiene el paquete</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Reading the rows …</source>
        <translation>Leyendo las filas …</translation>
    </message>
    <message>
        <source>salt %1</source>
        <translation>sal %1</translation>
    </message>
    <message>
        <source>commitment %1</source>
        <translation>compromiso %1</translation>
    </message>
</context>
<context>
    <name>EntryPopover</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>When, or how long</source>
        <translation>Cuándo, o cuánto tiempo</translation>
    </message>
    <message>
        <source>14:10-15:05, or 1h 20m</source>
        <translation>14:10-15:05, o 1h 20m</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Equation</name>
    <message>
        <source>adds up</source>
        <translation>cuadra</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was stored. Import the file as the platform gave it; if that is this one, open it in that encoding, save it as UTF-8 and import that.</source>
        <translation>No se guardó nada. Importe el archivo tal como lo dio la plataforma; si es este, ábralo con esa codificación, guárdelo como UTF-8 e importe ese.</translation>
    </message>
    <message>
        <source> The place is %1.</source>
        <translation> El lugar es %1.</translation>
    </message>
    <message>
        <source>Something went wrong inside Backpay: %1.</source>
        <translation>Algo falló dentro de Backpay: %1.</translation>
    </message>
    <message>
        <source>Your vault was left as it was. Please report this text.</source>
        <translation>Su bóveda quedó como estaba. Informe de este texto, por favor.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Detenido, como usted pidió.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 no puede ser «%2».</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Admite %1.</translation>
    </message>
    <message>
        <source>%1 is no scenario.</source>
        <translation>%1 no es un escenario.</translation>
    </message>
    <message>
        <source>%1: “%2” is wrong.</source>
        <translation>%1: «%2» es incorrecto.</translation>
    </message>
    <message>
        <source>The file leaves a question open.</source>
        <translation>El archivo deja una pregunta abierta.</translation>
    </message>
    <message>
        <source>Nothing was stored. Answer it with %1.</source>
        <translation>No se guardó nada. Respóndala con %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>Check the name and choose it again.</source>
        <translation>Compruebe el nombre y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check that you may read it and try again.</source>
        <translation>No se guardó nada. Compruebe que tiene permiso para leerlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file.</source>
        <translation>%1 es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Choose the export file itself.</source>
        <translation>Elija el archivo exportado en sí.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 ocupa más de %2 MiB.</translation>
    </message>
    <message>
        <source>Nothing was stored. Export a shorter period and import the parts.</source>
        <translation>No se guardó nada. Exporte un periodo más corto e importe las partes.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Nothing was stored. Wait until the download is complete and import it again.</source>
        <translation>No se guardó nada. Espere a que termine la descarga e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>Nothing was stored. Download the export again.</source>
        <translation>No se guardó nada. Descargue la exportación de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a table but this: %2.</source>
        <translation>%1 no es una tabla sino esto: %2.</translation>
    </message>
    <message>
        <source>Nothing was stored. Choose the CSV export of the platform.</source>
        <translation>No se guardó nada. Elija la exportación CSV de la plataforma.</translation>
    </message>
    <message>
        <source>Nothing was stored. Download the export again; do not repair it by hand.</source>
        <translation>No se guardó nada. Descargue la exportación de nuevo; no la repare a mano.</translation>
    </message>
    <message>
        <source>%1 holds a zero byte, so it is damaged.</source>
        <translation>%1 contiene un byte cero, así que está dañado.</translation>
    </message>
    <message>
        <source>%1 looks like %2 text without the mark that says so.</source>
        <translation>%1 parece texto %2 sin la marca que lo indica.</translation>
    </message>
    <message>
        <source>%1 is not valid %2 text.</source>
        <translation>%1 no es texto %2 válido.</translation>
    </message>
    <message>
        <source>%1 is not written in %2, as its source is; it may be %3.</source>
        <translation>%1 no está escrito en %2, como lo está su fuente; puede ser %3.</translation>
    </message>
    <message>
        <source>%1 has a row longer than %2 KiB.</source>
        <translation>%1 tiene una fila de más de %2 KiB.</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns.</source>
        <translation>%1 tiene más de %2 columnas.</translation>
    </message>
    <message>
        <source>%1: a quoted cell opens here and never closes; the file was cut short.</source>
        <translation>%1: aquí se abre una celda entre comillas que nunca se cierra; el archivo quedó cortado.</translation>
    </message>
    <message>
        <source>%1 has two columns named “%2”.</source>
        <translation>%1 tiene dos columnas llamadas «%2».</translation>
    </message>
    <message>
        <source>Nothing was stored, because it is open which one counts. Export the file again with its usual columns.</source>
        <translation>No se guardó nada, porque no está claro cuál cuenta. Exporte el archivo de nuevo con sus columnas de siempre.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>it holds no rows of work, time or pay</source>
        <translation>no contiene filas de trabajo, tiempo ni pago</translation>
    </message>
    <message>
        <source>it refers to something outside itself, which is never followed</source>
        <translation>remite a algo fuera de sí, y eso nunca se sigue</translation>
    </message>
    <message>
        <source>a part of it differs from its own checksum</source>
        <translation>una parte no coincide con su propia suma de control</translation>
    </message>
    <message>
        <source>it is of a version that Backpay does not read</source>
        <translation>es de una versión que Backpay no lee</translation>
    </message>
    <message>
        <source>it breaks the rules of that format</source>
        <translation>incumple las reglas de ese formato</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>contiene más de %1 archivos</translation>
    </message>
    <message>
        <source>unpacked it is larger than %1 MiB</source>
        <translation>descomprimido ocupa más de %1 MiB</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>se descomprime a más de %1 veces su tamaño</translation>
    </message>
    <message>
        <source>it holds more than %1 rows</source>
        <translation>contiene más de %1 filas</translation>
    </message>
    <message>
        <source>it holds more than %1 cells</source>
        <translation>contiene más de %1 celdas</translation>
    </message>
    <message>
        <source>it holds more than %1 sheets</source>
        <translation>contiene más de %1 hojas</translation>
    </message>
    <message>
        <source>its parts are nested more than %1 deep</source>
        <translation>sus partes se anidan a más de %1 niveles</translation>
    </message>
    <message>
        <source>%1 cannot be read as %2: %3.</source>
        <translation>%1 no se puede leer como %2: %3.</translation>
    </message>
    <message>
        <source>Nothing was stored. Save or download it again; do not repair it by hand.</source>
        <translation>No se guardó nada. Guárdelo o descárguelo de nuevo; no lo repare a mano.</translation>
    </message>
    <message>
        <source>%1 was not read as %2: %3.</source>
        <translation>%1 no se leyó como %2: %3.</translation>
    </message>
    <message>
        <source>%1 holds “%2”, which is locked with a password.</source>
        <translation>%1 contiene «%2», que está bloqueado con contraseña.</translation>
    </message>
    <message>
        <source>Nothing was stored. Unpack it yourself and import the files.</source>
        <translation>No se guardó nada. Descomprímalo usted e importe los archivos.</translation>
    </message>
    <message>
        <source>%1 holds a file under a name that is not safe: “%2”.</source>
        <translation>%1 contiene un archivo con un nombre que no es seguro: «%2».</translation>
    </message>
    <message>
        <source>Nothing was stored. Unpack it yourself and import the files you know.</source>
        <translation>No se guardó nada. Descomprímalo usted e importe los archivos que conoce.</translation>
    </message>
    <message>
        <source>Say what they are with a profile, which this begins: backpay-cli profiles draft FILE.</source>
        <translation>Indique qué son con un perfil, que esto empieza: backpay-cli profiles draft FILE.</translation>
    </message>
    <message>
        <source>If it is a table of your pay or time, use “Choose its columns”.</source>
        <translation>Si es una tabla de su pago o su tiempo, use «Elegir sus columnas».</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>Nothing was stored. The columns found are: %1.</source>
        <translation>No se guardó nada. Las columnas halladas son: %1.</translation>
    </message>
    <message>
        <source>Nothing was stored. The nearest is %1, which also needs: %2.</source>
        <translation>No se guardó nada. La más cercana es %1, que necesita además: %2.</translation>
    </message>
    <message>
        <source>%1 is not an export that Backpay knows.</source>
        <translation>%1 no es una exportación que Backpay conozca.</translation>
    </message>
    <message>
        <source>%1 holds no table whose first line names at least two columns, each once.</source>
        <translation>%1 no contiene una tabla cuya primera línea nombre al menos dos columnas, cada una una vez.</translation>
    </message>
    <message>
        <source>Nothing was stored. Put the names of its columns into the first line and choose it again.</source>
        <translation>No se guardó nada. Ponga los nombres de sus columnas en la primera línea y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a file of %2: these columns are missing: %3.</source>
        <translation>%1 no es un archivo de %2: faltan estas columnas: %3.</translation>
    </message>
    <message>
        <source>Nothing was stored. Leave the source open and let Backpay recognise it.</source>
        <translation>No se guardó nada. Deje la fuente abierta y que Backpay la reconozca.</translation>
    </message>
    <message>
        <source>%1 fits several sources: %2.</source>
        <translation>%1 encaja con varias fuentes: %2.</translation>
    </message>
    <message>
        <source>Nothing was stored. Say which one it is.</source>
        <translation>No se guardó nada. Indique cuál es.</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>No hay ninguna fuente «%1».</translation>
    </message>
    <message>
        <source>The list of sources names those there are.</source>
        <translation>La lista de fuentes nombra las que hay.</translation>
    </message>
    <message>
        <source>%1: %2; none of the %3 rows could be read.</source>
        <translation>%1: %2; no se pudo leer ninguna de las %3 filas.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check whether it is the export you meant.</source>
        <translation>No se guardó nada. Compruebe si es la exportación que quería.</translation>
    </message>
    <message>
        <source>%1: %2; more than %3 rows could not be read.</source>
        <translation>%1: %2; no se pudieron leer más de %3 filas.</translation>
    </message>
    <message>
        <source>The description of source %1 is wrong at “%2”.</source>
        <translation>La descripción de la fuente %1 es incorrecta en «%2».</translation>
    </message>
    <message>
        <source>There is no import “%1” in this vault.</source>
        <translation>No hay ninguna importación «%1» en esta bóveda.</translation>
    </message>
    <message>
        <source>The history of imports names those there are.</source>
        <translation>El historial de importaciones nombra las que hay.</translation>
    </message>
    <message>
        <source>The two imports are of different sources: %1 and %2.</source>
        <translation>Las dos importaciones son de fuentes distintas: %1 y %2.</translation>
    </message>
    <message>
        <source>Choose two imports of the same source; the history of imports names them.</source>
        <translation>Elija dos importaciones de la misma fuente; el historial de importaciones las nombra.</translation>
    </message>
    <message>
        <source>%1 (%2) tells of the same pay as %3, of which days are in the vault already. Nothing was stored: it would count twice.</source>
        <translation>%1 (%2) habla del mismo pago que %3, cuyos días ya están en la bóveda. No se guardó nada: contaría dos veces.</translation>
    </message>
    <message>
        <source>Keep to one of the two. To change over, take back the import %1 first.</source>
        <translation>Quédese con una de las dos. Para cambiar, deshaga antes la importación %1.</translation>
    </message>
    <message>
        <source>There is no contract “%1” in this vault.</source>
        <translation>No hay ningún contrato «%1» en esta bóveda.</translation>
    </message>
    <message>
        <source>The list of contracts names those there are.</source>
        <translation>La lista de contratos nombra los que hay.</translation>
    </message>
    <message>
        <source>“%1” names several contracts: %2.</source>
        <translation>«%1» nombra varios contratos: %2.</translation>
    </message>
    <message>
        <source>Use one of these ids instead.</source>
        <translation>Use en su lugar uno de estos identificadores.</translation>
    </message>
    <message>
        <source>A contract has no field “%1”.</source>
        <translation>Un contrato no tiene el campo «%1».</translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation>Los campos son: %1.</translation>
    </message>
    <message>
        <source>“%2” does not fit %1.</source>
        <translation>«%2» no sirve para %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. It takes %1.</source>
        <translation>No se cambió nada. Admite %1.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 cannot be kept: it %3.</source>
        <translation>El tiempo de %1 a %2 no se puede conservar: %3.</translation>
    </message>
    <message>
        <source>Nothing was stored. Correct the times and enter it again.</source>
        <translation>No se guardó nada. Corrija las horas y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” in this vault.</source>
        <translation>No hay %1 «%2» en esta bóveda.</translation>
    </message>
    <message>
        <source>The lists of rows show the ids there are; the first digits are enough.</source>
        <translation>Las listas de filas muestran los identificadores que hay; bastan las primeras cifras.</translation>
    </message>
    <message>
        <source>“%2” names more than one %1: %3.</source>
        <translation>«%2» puede ser más de una fila (%1): %3.</translation>
    </message>
    <message>
        <source>Give more digits of the id.</source>
        <translation>Dé más cifras del identificador.</translation>
    </message>
    <message>
        <source>%1 is of %2 and %3 is of %4. Contracts of two platforms are not merged.</source>
        <translation>%1 es de %2 y %3 es de %4. No se unen contratos de dos plataformas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose contracts of one platform.</source>
        <translation>No se cambió nada. Elija contratos de una sola plataforma.</translation>
    </message>
    <message>
        <source>There is nothing to split off %1: none of its rows was named, or all were.</source>
        <translation>No hay nada que separar de %1: no se nombró ninguna de sus filas, o se nombraron todas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose some of its rows, or rename the contract instead.</source>
        <translation>No se cambió nada. Elija algunas de sus filas, o cambie el nombre del contrato.</translation>
    </message>
    <message>
        <source>No merge or split “%1” stands in this vault.</source>
        <translation>No hay ninguna unión ni separación «%1» vigente en esta bóveda.</translation>
    </message>
    <message>
        <source>The list of contracts names those that can be taken back.</source>
        <translation>La lista de contratos nombra las que se pueden deshacer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 to %2 overlaps what the timer measures since %3 on %4.</source>
        <translation>%1 a %2 coincide con lo que el cronómetro mide desde las %3 del %4.</translation>
    </message>
    <message>
        <source>%1 to %2 overlaps your time from %3 to %4 on %5.</source>
        <translation>%1 a %2 coincide con su tiempo de %3 a %4 del %5.</translation>
    </message>
    <message>
        <source>Nothing was stored. If both clocks did run, add --overlap keep; else correct the times.</source>
        <translation>No se guardó nada. Si corrieron ambos relojes, añada --overlap keep; si no, corrija las horas.</translation>
    </message>
    <message>
        <source>Nothing was stored. Keep both if both clocks did run; else correct the times.</source>
        <translation>No se guardó nada. Conserve ambos si corrieron ambos relojes; si no, corrija las horas.</translation>
    </message>
    <message>
        <source>%1 is a row of an imported file. Such rows are never edited.</source>
        <translation>%1 es una fila de un archivo importado. Esas filas nunca se editan.</translation>
    </message>
    <message>
        <source>Write down an entry of your own beside it, or take the import back.</source>
        <translation>Anote a su lado una entrada propia, o deshaga la importación.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a stretch of time.</source>
        <translation>«%1» no se puede leer como un lapso de tiempo.</translation>
    </message>
    <message>
        <source>Nothing was stored. It takes %1.</source>
        <translation>No se guardó nada. Admite %1.</translation>
    </message>
    <message>
        <source>The timer already runs for %1, since %2.</source>
        <translation>El cronómetro ya corre para %1, desde %2.</translation>
    </message>
    <message>
        <source>Stop it first, or switch it to the other work.</source>
        <translation>Párelo primero, o cámbielo al otro trabajo.</translation>
    </message>
    <message>
        <source>The timer is not running.</source>
        <translation>El cronómetro no está en marcha.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Póngalo en marcha primero.</translation>
    </message>
    <message>
        <source>Payout %1 and row %2 are in two currencies.</source>
        <translation>El pago recibido %1 y la fila %2 están en dos monedas.</translation>
    </message>
    <message>
        <source>Payout %1 and row %2 are of two platforms.</source>
        <translation>El pago recibido %1 y la fila %2 son de dos plataformas.</translation>
    </message>
    <message>
        <source>Payout %1 is one row; it takes another that tells of the same money.</source>
        <translation>El pago recibido %1 es una fila; admite otra que hable del mismo dinero.</translation>
    </message>
    <message>
        <source>Of payout %1 nothing is left for earning %2.</source>
        <translation>Del pago recibido %1 no queda nada para la ganancia %2.</translation>
    </message>
    <message>
        <source>There is no reference rate for %1 on %2.</source>
        <translation>No hay tipo de cambio de referencia para %1 el %2.</translation>
    </message>
    <message>
        <source>Import the daily rates file of the European Central Bank, or choose another currency.</source>
        <translation>Importe el archivo diario de tipos de cambio del Banco Central Europeo, o elija otra moneda.</translation>
    </message>
    <message>
        <source>%1 is no file of daily reference rates.</source>
        <translation>%1 no es un archivo de tipos de cambio de referencia diarios.</translation>
    </message>
    <message>
        <source>%1 could not be fetched: %2.</source>
        <translation>%1 no se pudo obtener: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again later, or import the file by hand.</source>
        <translation>No se cambió nada. Inténtelo más tarde, o importe el archivo a mano.</translation>
    </message>
    <message>
        <source>The time stamp of %1 was not kept: %2.</source>
        <translation>El sello de tiempo de %1 no se conservó: %2.</translation>
    </message>
    <message>
        <source>No packet was made. Try again later, choose another authority, or make the packet without a stamp.</source>
        <translation>No se hizo ningún paquete. Inténtelo más tarde, elija otra autoridad, o haga el paquete sin sello.</translation>
    </message>
    <message>
        <source>Fetching %1 needs your leave.</source>
        <translation>Obtener %1 necesita su permiso.</translation>
    </message>
    <message>
        <source>Nothing was fetched. Import the file by hand, or allow the network for it.</source>
        <translation>No se obtuvo nada. Importe el archivo a mano, o permita la red para ello.</translation>
    </message>
    <message>
        <source>The rules in %1 are wrong at “%2”.</source>
        <translation>Las reglas de %1 son incorrectas en «%2».</translation>
    </message>
    <message>
        <source>No figure was computed with them. It takes %1.</source>
        <translation>No se calculó ninguna cifra con ellas. Admite %1.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>No hay ninguna regla «%1».</translation>
    </message>
    <message>
        <source>The list of rules names those there are.</source>
        <translation>La lista de reglas nombra las que hay.</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase is needed.</source>
        <translation>Hace falta la frase de contraseña de la bóveda.</translation>
    </message>
    <message>
        <source>Give it like this: %1.</source>
        <translation>Dela así: %1.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>Escriba al menos un carácter.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Esta frase de contraseña no abre la bóveda.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the keyboard layout and capitals, and try again.</source>
        <translation>No se cambió nada. Compruebe la distribución del teclado y las mayúsculas, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is and open a backup copy.</source>
        <translation>No se cambió nada. Conserve el archivo como está y abra una copia de respaldo.</translation>
    </message>
    <message>
        <source>There is no vault at %1.</source>
        <translation>No hay ninguna bóveda en %1.</translation>
    </message>
    <message>
        <source>Choose another file or make a new vault.</source>
        <translation>Elija otro archivo o cree una bóveda nueva.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>It was left as it is. Open it, or choose another name.</source>
        <translation>Quedó como estaba. Ábralo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is not a Backpay vault.</source>
        <translation>%1 no es una bóveda de Backpay.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose a file that ends in .backpay.</source>
        <translation>Quedó como estaba. Elija un archivo que termine en .backpay.</translation>
    </message>
    <message>
        <source>%1 is an unencrypted database, not a vault.</source>
        <translation>%1 es una base de datos sin cifrar, no una bóveda.</translation>
    </message>
    <message>
        <source>The end of %1 is missing.</source>
        <translation>Falta el final de %1.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 está dañado: %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Backpay (format %2, this one reads up to %3).</source>
        <translation>%1 se escribió con un Backpay más nuevo (formato %2, este lee hasta el %3).</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Backpay and open it again.</source>
        <translation>No se cambió nada. Actualice Backpay y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 asks for an unreasonable amount of work to unlock: %2.</source>
        <translation>%1 pide una cantidad de trabajo excesiva para abrirse: %2.</translation>
    </message>
    <message>
        <source>The database library on this computer does not encrypt, so %1 was not opened.</source>
        <translation>La biblioteca de base de datos de este equipo no cifra, así que %1 no se abrió.</translation>
    </message>
    <message>
        <source>Nothing was written. Install Backpay with its own database library.</source>
        <translation>No se escribió nada. Instale Backpay con su propia biblioteca de base de datos.</translation>
    </message>
    <message>
        <source>The record of changes in %1 does not fit together at entry %2.</source>
        <translation>El registro de cambios de %1 no encaja en la entrada %2.</translation>
    </message>
    <message>
        <source>%1 or its folder cannot be written to.</source>
        <translation>No se puede escribir en %1 o en su carpeta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Allow writing there, or copy the vault to a folder of your own.</source>
        <translation>No se cambió nada. Permita escribir ahí, o copie la bóveda a una carpeta suya.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>El disco que contiene %1 está lleno.</translation>
    </message>
    <message>
        <source>The vault is as it was before. Free some space and try again.</source>
        <translation>La bóveda está como antes. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>Otro programa está usando %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other one and try again.</source>
        <translation>No se cambió nada. Cierre el otro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 no se pudo escribir: %2.</translation>
    </message>
    <message>
        <source>The vault is as it was before. Check the disk and try again.</source>
        <translation>La bóveda está como antes. Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No file was left there. Check the folder and the disk, or choose another name.</source>
        <translation>No quedó ningún archivo ahí. Revise la carpeta y el disco, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Something went wrong that has no description.</source>
        <translation>Algo falló que no tiene descripción.</translation>
    </message>
    <message>
        <source>Your vault was left as it was. Please report this.</source>
        <translation>Su bóveda quedó como estaba. Informe de esto, por favor.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1, field %2</source>
        <translation>%1, campo %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, columna %2</translation>
    </message>
    <message>
        <source>Words %1 and %2 have changed places.</source>
        <translation>Las palabras %1 y %2 cambiaron de lugar.</translation>
    </message>
    <message>
        <source>Word %1 is another one than on this vault’s sheet.</source>
        <translation>La palabra %1 es otra que la de la hoja de esta bóveda.</translation>
    </message>
    <message>
        <source>These recovery words do not open this vault.</source>
        <translation>Estas palabras de recuperación no abren esta bóveda.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the sheet again, word by word.</source>
        <translation>No se cambió nada. Mire la hoja otra vez, palabra por palabra.</translation>
    </message>
    <message>
        <source>Word %1 is none of the words that recovery words are made of.</source>
        <translation>La palabra %1 no es ninguna de las que forman las palabras de recuperación.</translation>
    </message>
    <message>
        <source>It takes %1 words, and the number here is %2.</source>
        <translation>Hacen falta %1 palabras y aquí hay %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type all words of the sheet in their order.</source>
        <translation>No se cambió nada. Escriba todas las palabras de la hoja en su orden.</translation>
    </message>
    <message>
        <source>%1 has no recovery words.</source>
        <translation>%1 no tiene palabras de recuperación.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with its passphrase.</source>
        <translation>No se cambió nada. Ábrala con su frase de contraseña.</translation>
    </message>
    <message>
        <source>%1 was not set to open by a key store.</source>
        <translation>%1 no está preparada para abrirse con un almacén de claves.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with its passphrase or recovery words.</source>
        <translation>No se cambió nada. Ábrala con su frase de contraseña o sus palabras de recuperación.</translation>
    </message>
    <message>
        <source>%1 has no passphrase.</source>
        <translation>%1 no tiene frase de contraseña.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with its recovery words.</source>
        <translation>No se cambió nada. Ábrala con sus palabras de recuperación.</translation>
    </message>
    <message>
        <source>The vault has no such way to open it: %1.</source>
        <translation>La bóveda no tiene esa forma de abrirse: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. The list of slots says which numbers there are.</source>
        <translation>No se cambió nada. La lista de ranuras dice qué números hay.</translation>
    </message>
    <message>
        <source>Without slot %1 nothing but this device would open the vault.</source>
        <translation>Sin la ranura %1 solo este equipo abriría la bóveda.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add a passphrase or recovery words first.</source>
        <translation>No se cambió nada. Añada antes una frase de contraseña o palabras de recuperación.</translation>
    </message>
    <message>
        <source>The vault has %1 ways to open it, which is all it can have.</source>
        <translation>La bóveda tiene %1 formas de abrirse, todas las que puede tener.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove one that is no longer used.</source>
        <translation>No se cambió nada. Quite una que ya no se use.</translation>
    </message>
    <message>
        <source>The key store of this system did not do it: %1.</source>
        <translation>El almacén de claves de este sistema no lo hizo: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the passphrase or the recovery words.</source>
        <translation>No se cambió nada. Use la frase de contraseña o las palabras de recuperación.</translation>
    </message>
    <message>
        <source>%1 is empty: its content is not on this computer.</source>
        <translation>%1 está vacío: su contenido no está en este equipo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Let your sync program fetch the file and try again, or restore a backup.</source>
        <translation>No se cambió nada. Deje que su programa de sincronización traiga el archivo y vuelva a intentarlo, o restaure una copia.</translation>
    </message>
    <message>
        <source>%1 was set aside by a sync program or the system; it may be older than your vault, or not whole.</source>
        <translation>Un programa de sincronización o el sistema apartó %1; puede ser anterior a su bóveda o no estar entero.</translation>
    </message>
    <message>
        <source>It was left as it is. Open the vault itself; if this copy is the one you need, restore it as a backup.</source>
        <translation>Se dejó como está. Abra la bóveda misma; si la que necesita es esta copia, restáurela como copia.</translation>
    </message>
    <message>
        <source>%1 is a copy of another vault.</source>
        <translation>%1 es una copia de otra bóveda.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the vault that it belongs to, or choose another copy.</source>
        <translation>No se cambió nada. Abra la bóveda a la que pertenece o elija otra copia.</translation>
    </message>
    <message>
        <source>The folder of %1 keeps no locks, so two programs could write to the vault at once.</source>
        <translation>La carpeta de %1 no guarda bloqueos, así que dos programas podrían escribir en la bóveda a la vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the vault to a folder on this computer, and back it up to the other one.</source>
        <translation>No se cambió nada. Lleve la bóveda a una carpeta de este equipo y haga las copias en la otra.</translation>
    </message>
    <message>
        <source>More of %1 came than the %2 bytes that the other app announced.</source>
        <translation>De %1 llegó más que los %2 bytes que anunció la otra aplicación.</translation>
    </message>
    <message>
        <source>%1 did not come whole: %2 of %3 bytes.</source>
        <translation>%1 no llegó por completo: %2 de %3 bytes.</translation>
    </message>
    <message>
        <source>Nothing was stored. Wait until the download is complete and share it again.</source>
        <translation>No se guardó nada. Espere a que termine la descarga y vuelva a compartirlo.</translation>
    </message>
    <message>
        <source>earning</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>payout</source>
        <translation>pago recibido</translation>
    </message>
    <message>
        <source>entry of own time</source>
        <translation>entrada de tiempo propio</translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation>cancelación</translation>
    </message>
    <message>
        <source>expense</source>
        <translation>gasto</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tarifa</translation>
    </message>
    <message>
        <source>question of the timer</source>
        <translation>pregunta del cronómetro</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>Se dejó como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 could not be saved there: %2.</source>
        <translation>No se pudo guardar %1 allí: %2.</translation>
    </message>
    <message>
        <source>More came back from there than was saved as %1.</source>
        <translation>De allí volvió más de lo que se guardó como %1.</translation>
    </message>
    <message>
        <source>%1 did not arrive there whole: %2 of %3 bytes.</source>
        <translation>%1 no llegó entero allí: %2 de %3 bytes.</translation>
    </message>
    <message>
        <source>This app cannot save at %1.</source>
        <translation>Esta aplicación no puede guardar en %1.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose a folder of this device.</source>
        <translation>No se guardó nada. Elija una carpeta de este dispositivo.</translation>
    </message>
    <message>
        <source>Nothing of it was kept there. Save it again, or at another place.</source>
        <translation>Allí no quedó nada de ese archivo. Vuelva a guardarlo, o guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>What is there now is incomplete: delete it there, then save again or at another place.</source>
        <translation>Lo que hay allí ahora está incompleto: elimínelo allí y vuelva a guardarlo, o guárdelo en otro lugar.</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Your records: %1</source>
        <translation>Sus registros: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Dónde se ve</translation>
    </message>
    <message>
        <source>A message, a page, a day. Return keeps it.</source>
        <translation>Un mensaje, una página, un día. Intro lo guarda.</translation>
    </message>
</context>
<context>
    <name>FactSheetPage</name>
    <message>
        <source>Fact sheet</source>
        <translation>Hoja de hechos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamos</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Facts on both sides, as courts and agencies have read them. No verdict and no score: what a test comes to is for a court or an agency to say.</source>
        <translation>Hechos de ambos lados, como los han leído tribunales y agencias. Ni veredicto ni puntuación: a qué llega una prueba lo decide un tribunal o una agencia.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>kept with the day you answered</source>
        <translation>guardado con el día en que respondió</translation>
    </message>
    <message>
        <source>Toward employee: %1</source>
        <translation>Hacia empleo: %1</translation>
    </message>
    <message>
        <source>Toward contractor: %1</source>
        <translation>Hacia cuenta propia: %1</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Sin respuesta: %1</translation>
    </message>
</context>
<context>
    <name>FactSheetText</name>
    <message>
        <source>How the work on %1 was done, fact by fact.</source>
        <translation>Cómo se hizo el trabajo en %1, hecho por hecho.</translation>
    </message>
    <message>
        <source>facts recorded</source>
        <translation>hechos registrados</translation>
    </message>
    <message>
        <source>courts read toward employee</source>
        <translation>los tribunales leen hacia empleo</translation>
    </message>
    <message>
        <source>toward contractor</source>
        <translation>hacia cuenta propia</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The contract has no place of work, so no test is shown. Set it on the contract&apos;s page.</source>
        <translation>El contrato no tiene lugar de trabajo, así que no se muestra ninguna prueba legal. Indíquelo en la página del contrato.</translation>
    </message>
    <message>
        <source>Who must prove what was not read in a source.</source>
        <translation>Quién debe probar qué no se leyó en una fuente.</translation>
    </message>
    <message>
        <source>To be proven by: %1.</source>
        <translation>Debe probarlo: %1.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>The middle rate went from %1 to %2 on %3.</source>
        <translation>La tarifa mediana pasó de %1 a %2 el %3.</translation>
    </message>
    <message>
        <source>The contract&apos;s terms say that a tracker is required.</source>
        <translation>Las condiciones del contrato dicen que se exige un rastreador.</translation>
    </message>
    <message>
        <source>The contract&apos;s terms say that no tracker is required.</source>
        <translation>Las condiciones del contrato dicen que no se exige rastreador.</translation>
    </message>
    <message>
        <source>Rows paid as time over a task&apos;s cap: %1.</source>
        <translation>Filas pagadas como tiempo sobre el límite de una tarea: %1.</translation>
    </message>
    <message>
        <source>Hours of your own time spent on guidelines and rework: %1.</source>
        <translation>Horas de su tiempo propio en guías y en rehacer trabajo: %1.</translation>
    </message>
    <message>
        <source>Hours of your own time on onboarding, tests and training: %1.</source>
        <translation>Horas de su tiempo propio en incorporación, pruebas y formación: %1.</translation>
    </message>
    <message>
        <source>Ended on %1 without notice: %2.</source>
        <translation>Terminó el %1 sin preaviso: %2.</translation>
    </message>
    <message>
        <source>Work in %1 weeks, from %2 to %3.</source>
        <translation>Trabajo en %1 semanas, del %2 al %3.</translation>
    </message>
    <message>
        <source>Work for %1 platforms in the same %2 weeks.</source>
        <translation>Trabajo para %1 plataformas en las mismas %2 semanas.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo que se escribe</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>FigureLink</name>
    <message>
        <source>Opens what is in it</source>
        <translation>Abre lo que contiene</translation>
    </message>
</context>
<context>
    <name>FigurePopover</name>
    <message>
        <source>Open the rows</source>
        <translation>Abrir las filas</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>weakest grade</source>
        <translation>grado más débil</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>Platform time, paid</source>
        <translation>Tiempo de la plataforma, pagado</translation>
    </message>
    <message>
        <source>What the offers say, each weighted by the platform&apos;s time of its contract.</source>
        <translation>Lo que dicen las ofertas, cada una ponderada por el tiempo de la plataforma de su contrato.</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>Claims</source>
        <translation>Reclamos</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana por semana</translation>
    </message>
    <message>
        <source>Possible shortfall</source>
        <translation>Posible diferencia</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>No amount. Needs: %1</source>
        <translation>Sin importe. Falta: %1</translation>
    </message>
    <message>
        <source>Possible, if proven</source>
        <translation>Posible, si se prueba</translation>
    </message>
    <message>
        <source>not in the amount</source>
        <translation>no está en el importe</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>Registros en que se basa</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Rate lowered</source>
        <translation>Tarifa rebajada</translation>
    </message>
    <message>
        <source>Pay below the stated rate</source>
        <translation>Pago inferior a la tarifa declarada</translation>
    </message>
    <message>
        <source>Time over the cap</source>
        <translation>Tiempo sobre el límite</translation>
    </message>
    <message>
        <source>Unpaid time</source>
        <translation>Tiempo no pagado</translation>
    </message>
    <message>
        <source>Rejected work</source>
        <translation>Trabajo rechazado</translation>
    </message>
    <message>
        <source>Rows changed later</source>
        <translation>Filas cambiadas después</translation>
    </message>
    <message>
        <source>Rows vanished</source>
        <translation>Filas desaparecidas</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation>Pago vencido</translation>
    </message>
    <message>
        <source>Payout without earnings</source>
        <translation>Pago recibido sin ganancias</translation>
    </message>
    <message>
        <source>Two clocks differ</source>
        <translation>Dos relojes difieren</translation>
    </message>
    <message>
        <source>Work cancelled</source>
        <translation>Trabajo cancelado</translation>
    </message>
    <message>
        <source>History about to leave</source>
        <translation>Historial a punto de irse</translation>
    </message>
    <message>
        <source>Two clocks at once</source>
        <translation>Dos relojes a la vez</translation>
    </message>
    <message>
        <source>Minimum wage</source>
        <translation>Salario mínimo (minimum wage)</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Horas extra (overtime)</translation>
    </message>
    <message>
        <source>Straight time</source>
        <translation>Pago ordinario (straight time)</translation>
    </message>
    <message>
        <source>Rest breaks</source>
        <translation>Descansos (rest breaks)</translation>
    </message>
    <message>
        <source>Time outside tasks</source>
        <translation>Tiempo fuera de tareas</translation>
    </message>
    <message>
        <source>Reporting time</source>
        <translation>Pago por presentarse (reporting time)</translation>
    </message>
    <message>
        <source>Spread of hours</source>
        <translation>Amplitud de la jornada (spread of hours)</translation>
    </message>
    <message>
        <source>Wages of the week</source>
        <translation>Salarios de la semana</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>Pago tardío</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 elemento</numerusform>
            <numerusform>%1 elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entrada</numerusform>
            <numerusform>%1 entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 earnings</source>
        <translation>
            <numerusform>%1 ganancia</numerusform>
            <numerusform>%1 ganancias</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un día desconocido</translation>
    </message>
    <message>
        <source>time past the cap, %1</source>
        <translation>tiempo pasado el límite, %1</translation>
    </message>
    <message>
        <source>the same time at each task&apos;s own rate, %1, each rounded half up</source>
        <translation>el mismo tiempo a la tarifa propia de cada tarea, %1, cada una redondeada al alza en la mitad</translation>
    </message>
    <message>
        <source>less what the %1 paid</source>
        <translation>menos lo que pagaron esas %1</translation>
    </message>
    <message>
        <source>of it without an amount, %1 whose task&apos;s rate is not known or lower than their own</source>
        <translation>sin importe, de ello, %1 cuya tarifa de tarea no se conoce o es menor que la suya</translation>
    </message>
    <message>
        <source>time past the cap by your own clock, in no row of the platform, %1</source>
        <translation>tiempo pasado el límite según su propio reloj, en ninguna fila de la plataforma, %1</translation>
    </message>
    <message>
        <source>middle rate before on %2, %1 from %3 to %4, between %5 and %6</source>
        <translation>tarifa mediana antes en %2, %1 del %3 al %4, entre %5 y %6</translation>
    </message>
    <message>
        <source>middle rate after on %2, %1 from %3 to %4, between %5 and %6</source>
        <translation>tarifa mediana después en %2, %1 del %3 al %4, entre %5 y %6</translation>
    </message>
    <message>
        <source>lower from %1 on, by percent</source>
        <translation>más baja desde el %1, en porcentaje</translation>
    </message>
    <message>
        <source>rate stated for %1 on %2</source>
        <translation>tarifa declarada para %1 el %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 at the stated %4 an hour, each rounded half up</source>
        <translation>%1 de %2, %3 a la declarada de %4 por hora, cada uno redondeado al alza en la mitad</translation>
    </message>
    <message>
        <source>less what the same %1 paid</source>
        <translation>menos lo que pagaron los mismos %1</translation>
    </message>
    <message>
        <source>%2, %1</source>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>time that no row of the platform holds</source>
        <translation>tiempo que no está en ninguna fila de la plataforma</translation>
    </message>
    <message>
        <source>your own clock on tasks, %1</source>
        <translation>su propio reloj en tareas, %1</translation>
    </message>
    <message>
        <source>the platform&apos;s clock on the same %1</source>
        <translation>el reloj de la plataforma en los mismos %1</translation>
    </message>
    <message>
        <source>the difference</source>
        <translation>la diferencia</translation>
    </message>
    <message>
        <source>the largest of one day, %1</source>
        <translation>la mayor de un solo día, el %1</translation>
    </message>
    <message>
        <source>counted twice with %1 on %2</source>
        <translation>contado dos veces con %1 el %2</translation>
    </message>
    <message>
        <source>%1 was last exported from on %2</source>
        <translation>%1 se exportó por última vez el %2</translation>
    </message>
    <message>
        <source>it shows the last %1</source>
        <translation>muestra los últimos %1</translation>
    </message>
    <message>
        <source>the first day that is not saved leaves on</source>
        <translation>el primer día que no está guardado se va el</translation>
    </message>
    <message>
        <source>shown and then rejected, %1, %2 of work</source>
        <translation>mostrado y luego rechazado, %1, %2 de trabajo</translation>
    </message>
    <message>
        <source>of it approved before and then taken back, %1</source>
        <translation>de ello, aprobado antes y luego retirado, %1</translation>
    </message>
    <message>
        <source>returned, timed out or withdrawn, %1</source>
        <translation>devuelto, caducado o retirado, %1</translation>
    </message>
    <message>
        <source>pay lowered in %1, seen on %2</source>
        <translation>pago rebajado en %1, visto el %2</translation>
    </message>
    <message>
        <source>of it, %1, counted under pay below the rate; not in the amount</source>
        <translation>de ello, %1, contado como pago inferior a la tarifa; no está en el importe</translation>
    </message>
    <message>
        <source>time lowered in %1, seen on %2</source>
        <translation>tiempo rebajado en %1, visto el %2</translation>
    </message>
    <message>
        <source>rate lowered in %1, seen on %2</source>
        <translation>tarifa rebajada en %1, visto el %2</translation>
    </message>
    <message>
        <source>no longer approved, %1, seen on %2; the amount stands under rejected work</source>
        <translation>ya no aprobado, %1, visto el %2; el importe figura en trabajo rechazado</translation>
    </message>
    <message>
        <source>approved before and not decided again, %1, seen on %2</source>
        <translation>aprobado antes y no decidido de nuevo, %1, visto el %2</translation>
    </message>
    <message>
        <source>approved before and then cancelled, %1, seen on %2</source>
        <translation>aprobado antes y luego cancelado, %1, visto el %2</translation>
    </message>
    <message>
        <source>in an earlier export and not in that of %2, %1</source>
        <translation>en una exportación anterior y no en la del %2, %1</translation>
    </message>
    <message>
        <source>of it arrived, %1; not in the amount</source>
        <translation>de ello llegó, %1; no está en el importe</translation>
    </message>
    <message>
        <source>rejected before they were gone, %1; not in the amount</source>
        <translation>rechazado antes de desaparecer, %1; no está en el importe</translation>
    </message>
    <message>
        <source>due and not received</source>
        <translation>vencido y no recibido</translation>
    </message>
    <message>
        <source>arrived on %2, due on %3, %1 late</source>
        <translation>llegó el %2, vencía el %3, %1 de retraso</translation>
    </message>
    <message>
        <source>arrived on %1, with %2 kept back on the way</source>
        <translation>llegó el %1, con %2 retenidos en el camino</translation>
    </message>
    <message>
        <source>of it for %1 on record</source>
        <translation>de ello, por %1 en el registro</translation>
    </message>
    <message>
        <source>left, for which there is no earning</source>
        <translation>resto, para el que no hay ganancia</translation>
    </message>
    <message>
        <source>ended on %1: %2</source>
        <translation>terminó el %1: %2</translation>
    </message>
    <message>
        <source>ended on %1 by %3: %2</source>
        <translation>terminó el %1 por decisión de %3: %2</translation>
    </message>
    <message>
        <source>said %1 before</source>
        <translation>avisado %1 antes</translation>
    </message>
    <message>
        <source>no notice is on record</source>
        <translation>no consta ningún preaviso</translation>
    </message>
    <message>
        <source>time lost by it</source>
        <translation>tiempo perdido por ello</translation>
    </message>
    <message>
        <source>money lost by it</source>
        <translation>dinero perdido por ello</translation>
    </message>
    <message>
        <source>overdue on this contract, perhaps the same money; so the amount is in no sum</source>
        <translation>vencido en este contrato, quizá el mismo dinero; por eso el importe no está en ninguna suma</translation>
    </message>
    <message numerus="yes">
        <source>%1 contracts, %2</source>
        <translation>
            <numerusform>%1 contrato, %2</numerusform>
            <numerusform>%1 contratos, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Según el registro</translation>
    </message>
    <message>
        <source>If employee</source>
        <translation>Si hay empleo (employee)</translation>
    </message>
    <message>
        <source>If contractor</source>
        <translation>Por cuenta propia (contractor)</translation>
    </message>
    <message>
        <source>What the records alone show, whatever your status.</source>
        <translation>Lo que muestran los registros por sí solos, sea cual sea su situación.</translation>
    </message>
    <message>
        <source>Possible shortfalls if the law treats the work as employment.</source>
        <translation>Posibles diferencias si la ley trata el trabajo como empleo.</translation>
    </message>
    <message>
        <source>Possible late-payment claims under freelance laws.</source>
        <translation>Posibles reclamos por pago tardío según leyes de trabajo independiente.</translation>
    </message>
    <message>
        <source>Sum on this track</source>
        <translation>Suma de esta vía</translation>
    </message>
    <message>
        <source>No sum: federal and state figures count the same hours.</source>
        <translation>Sin suma: las cifras federales y estatales cuentan las mismas horas.</translation>
    </message>
    <message>
        <source>No sum: the same money as on the record.</source>
        <translation>Sin suma: es el mismo dinero que según el registro.</translation>
    </message>
    <message>
        <source>The work is treated as employment.</source>
        <translation>El trabajo se trata como empleo.</translation>
    </message>
    <message>
        <source>The work is treated as self-employed.</source>
        <translation>El trabajo se trata como por cuenta propia.</translation>
    </message>
    <message>
        <source>All of it was done in %1.</source>
        <translation>Todo se hizo en %1.</translation>
    </message>
    <message>
        <source>%1 hours of unpaid time count as hours worked.</source>
        <translation>%1 horas de tiempo no pagado cuentan como horas trabajadas.</translation>
    </message>
    <message>
        <source>Pay that is not decided yet counts as paid.</source>
        <translation>El pago que aún no está decidido cuenta como pagado.</translation>
    </message>
    <message>
        <source>Pay of %1 is for the time the platform counts.</source>
        <translation>El pago de %1 es por el tiempo que cuenta la plataforma.</translation>
    </message>
    <message>
        <source>Pay of %1 is by the task, not by the hour.</source>
        <translation>El pago de %1 es por tarea, no por hora.</translation>
    </message>
    <message>
        <source>No later rate was agreed for %1.</source>
        <translation>No se acordó ninguna tarifa posterior para %1.</translation>
    </message>
    <message>
        <source>%1 pays and shows as is known of it: %2.</source>
        <translation>%1 paga y muestra como se sabe de ella: %2.</translation>
    </message>
    <message>
        <source>Your own clock is right.</source>
        <translation>Su propio reloj es correcto.</translation>
    </message>
    <message>
        <source>federal law</source>
        <translation>ley federal</translation>
    </message>
    <message>
        <source>due on %2, %1, %3 late</source>
        <translation>vencía el %2, %1, %3 de retraso</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Files and their digests</source>
        <translation>Archivos y sus resúmenes</translation>
    </message>
    <message>
        <source>SHA-256 of each file as it was given to the program, by sources/index.csv. The packet&apos;s own manifests hold the digests of everything in it.</source>
        <translation>SHA-256 de cada archivo tal como se dio al programa, según sources/index.csv. Los manifiestos del propio paquete tienen los resúmenes de todo lo que contiene.</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>Archivo %1, %2</translation>
    </message>
    <message>
        <source>Imported on %1 (UTC).%2</source>
        <translation>Importado el %1 (UTC).%2</translation>
    </message>
    <message>
        <source> Confidential cells were emptied before it was kept; the copy&apos;s own digest is in sources/index.csv.</source>
        <translation> Se vaciaron celdas confidenciales antes de conservarlo; el resumen de la copia está en sources/index.csv.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>No imported file is behind this packet.</source>
        <translation>Ningún archivo importado sustenta este paquete.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Position, and what qualifies you</source>
        <translation>Cargo, y qué le acredita</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Fecha y lugar</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Certificates of records, Fed. R. Evid. 902(11), (13), (14), %1</source>
        <translation>Certificados de registros, Fed. R. Evid. 902(11), (13), (14), %1</translation>
    </message>
    <message>
        <source>The other side, with notice, and then a court</source>
        <translation>La otra parte, con aviso, y después un tribunal</translation>
    </message>
    <message>
        <source>Starting points for whoever is qualified to sign one. A certificate says that a record is what it claims to be; whether a court may use it is another question.</source>
        <translation>Puntos de partida para quien esté en condiciones de firmar uno. Un certificado dice que un registro es lo que dice ser; si un tribunal puede usarlo es otra cuestión.</translation>
    </message>
    <message>
        <source>That rules 902(13) and (14) ask for a qualified person&apos;s certificate in the form of 902(11) and reasonable written notice was read. The words of a certificate were not: a qualified person or a lawyer writes them.</source>
        <translation>Se leyó que las reglas 902(13) y (14) piden un certificado de una persona cualificada en la forma de 902(11) y un aviso razonable por escrito. La redacción de un certificado no se leyó: la escribe una persona cualificada o quien ejerza la abogacía.</translation>
    </message>
    <message>
        <source>Have it checked: no one should sign what they do not know.</source>
        <translation>Haga que lo revisen: nadie debería firmar lo que no sabe.</translation>
    </message>
    <message>
        <source>The worker&apos;s own time log is no business record of the platform.</source>
        <translation>El registro de tiempo de quien trabaja no es un registro comercial de la plataforma.</translation>
    </message>
    <message>
        <source>Give the other side written notice in good time, with the records to look at.</source>
        <translation>Avise por escrito y con tiempo a la otra parte, con los registros que puede mirar.</translation>
    </message>
    <message>
        <source>Nothing here is legal advice.</source>
        <translation>Nada de esto es asesoría legal.</translation>
    </message>
    <message>
        <source>Notice to the other side</source>
        <translation>Aviso a la otra parte</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Entregado a</translation>
    </message>
    <message>
        <source>Given on, and how</source>
        <translation>Entregado el día, y cómo</translation>
    </message>
    <message>
        <source>Where the records may be looked at</source>
        <translation>Dónde se pueden mirar los registros</translation>
    </message>
    <message>
        <source>The process, for 902(13)</source>
        <translation>El proceso, para 902(13)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Backpay</source>
        <translation>Backpay</translation>
    </message>
    <message>
        <source>Put its version, from the packet.</source>
        <translation>Ponga su versión, que está en el paquete.</translation>
    </message>
    <message>
        <source>Device and system</source>
        <translation>Dispositivo y sistema</translation>
    </message>
    <message>
        <source>How its result was checked</source>
        <translation>Cómo se comprobó su resultado</translation>
    </message>
    <message>
        <source>For instance: rows counted against the file, sums against the file&apos;s own.</source>
        <translation>Por ejemplo: filas contadas contra el archivo, sumas contra las del propio archivo.</translation>
    </message>
    <message>
        <source>902(11): records of a regular activity, by their custodian</source>
        <translation>902(11): registros de una actividad habitual, por quien los custodia</translation>
    </message>
    <message>
        <source>For records that %1 made, such as its exports and statements. Statements to be checked by who signs:</source>
        <translation>Para registros que hizo %1, como sus exportaciones y extractos. Declaraciones que debe comprobar quien firma:</translation>
    </message>
    <message>
        <source>* made at or near the time, by someone with knowledge or from what they passed on</source>
        <translation>* hechos en el momento o cerca de él, por alguien con conocimiento o a partir de lo que transmitió</translation>
    </message>
    <message>
        <source>* kept in the course of a regular activity of the business</source>
        <translation>* llevados en el curso de una actividad habitual del negocio</translation>
    </message>
    <message>
        <source>* made as a regular practice of that activity</source>
        <translation>* hechos como práctica habitual de esa actividad</translation>
    </message>
    <message>
        <source>902(13): records that an electronic process made</source>
        <translation>902(13): registros que hizo un proceso electrónico</translation>
    </message>
    <message>
        <source>For tables of this packet that the program made from those records. Statement to be checked by who signs:</source>
        <translation>Para las tablas de este paquete que el programa hizo con esos registros. Declaración que debe comprobar quien firma:</translation>
    </message>
    <message>
        <source>* the process or system gives an accurate result, and how that is known</source>
        <translation>* el proceso o sistema da un resultado exacto, y cómo se sabe</translation>
    </message>
    <message>
        <source>902(14): data copied from a device or file</source>
        <translation>902(14): datos copiados de un dispositivo o archivo</translation>
    </message>
    <message>
        <source>For copies of files. Statement to be checked by who signs:</source>
        <translation>Para copias de archivos. Declaración que debe comprobar quien firma:</translation>
    </message>
    <message>
        <source>* the copy was compared with the original by its digest, and both are the same</source>
        <translation>* la copia se comparó con el original por su resumen, y ambos son iguales</translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <translation>%1: %2, de %3</translation>
    </message>
    <message>
        <source>; %1 %2</source>
        <translation>; %1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> The earliest last day for these findings: %1.</source>
        <translation> El último día más próximo para estos hallazgos: %1.</translation>
    </message>
    <message>
        <source> It is past: some of it may be too late to claim.</source>
        <translation> Ya pasó: puede ser tarde para reclamar una parte.</translation>
    </message>
    <message>
        <source>Known limit, check it: %1.%2</source>
        <translation>Plazo conocido, compruébelo: %1.%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>findings %1 of findings.csv</source>
        <translation>
            <numerusform>hallazgo %1 de findings.csv</numerusform>
            <numerusform>hallazgos %1 de findings.csv</numerusform>
        </translation>
    </message>
    <message>
        <source>as computed</source>
        <translation>según el cálculo</translation>
    </message>
    <message>
        <source>in part unverified: it rests on one secondary reading of the law</source>
        <translation>en parte sin verificar: se apoya en una sola lectura secundaria de la ley</translation>
    </message>
    <message>
        <source>some without an amount, because a fact is missing</source>
        <translation>algunos sin importe, porque falta un hecho</translation>
    </message>
    <message>
        <source>weakest record: grade %1</source>
        <translation>registro más débil: grado %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Gr.</source>
        <translation>Gr.</translation>
    </message>
    <message>
        <source>Finding %1 has no amount: %2.</source>
        <translation>El hallazgo %1 no tiene importe: %2.</translation>
    </message>
    <message>
        <source>Limit that was not read, ask: %1, %2.</source>
        <translation>Plazo que no se leyó, pregunte: %1, %2.</translation>
    </message>
    <message>
        <source>Nothing computed here: put what you claim, if anything.</source>
        <translation>Aquí no se calcula nada: ponga lo que reclama, si reclama algo.</translation>
    </message>
    <message>
        <source>No finding.</source>
        <translation>Ningún hallazgo.</translation>
    </message>
    <message>
        <source>If the work is employment: %1</source>
        <translation>Si el trabajo es empleo: %1</translation>
    </message>
    <message>
        <source>Possible shortfalls under this law alone, as computed: what is due for a week by the records less what was paid or is pending, rounded once. A finding is one week; a week that is short of more than one thing stands under wages of the week, and its parts are in wages.csv. The working of each has its number in working.csv. Pay that is earned and has not arrived counts as paid in these amounts: it is late pay, and counted apart.</source>
        <translation>Posibles diferencias solo según esta ley, tal como se calculan: lo que corresponde por una semana según los registros menos lo pagado o pendiente, redondeado una vez. Un hallazgo es una semana; si a una semana le falta más de una cosa figura en salarios de la semana, y sus partes están en wages.csv. El cálculo de cada uno tiene su número en working.csv. El pago ganado que no ha llegado cuenta como pagado en estos importes: es pago tardío y se cuenta aparte.</translation>
    </message>
    <message>
        <source>Sum under this law</source>
        <translation>Suma según esta ley</translation>
    </message>
    <message>
        <source>No finding under this law.</source>
        <translation>Ningún hallazgo según esta ley.</translation>
    </message>
    <message>
        <source>If the work is self-employed: %1</source>
        <translation>Si el trabajo es por cuenta propia: %1</translation>
    </message>
    <message>
        <source>Pay that had not arrived on the day it was due, by contract, as computed from the records. What a law may add on proof is not in these amounts. The working of each has its number in working.csv.</source>
        <translation>Pago que no había llegado el día en que vencía, por contrato, calculado con los registros. Lo que una ley puede añadir si se prueba no está en estos importes. El cálculo de cada uno tiene su número en working.csv.</translation>
    </message>
    <message>
        <source>Unpaid on the day due</source>
        <translation>Sin pagar el día en que vencía</translation>
    </message>
    <message>
        <source>No finding under this act.</source>
        <translation>Ningún hallazgo según esta ley.</translation>
    </message>
    <message>
        <source>Of it still unpaid</source>
        <translation>De ello aún sin pagar</translation>
    </message>
    <message>
        <source>The amount above less what arrived since, by the matching of payments to earnings on %1.</source>
        <translation>El importe de arriba menos lo que llegó desde entonces, según la correspondencia de pagos y ganancias del %1.</translation>
    </message>
    <message>
        <source>%1: %2, days by the clock of %3</source>
        <translation>%1: %2, días según el reloj de %3</translation>
    </message>
    <message>
        <source>Contracts by their number in the table</source>
        <translation>Contratos por su número en la tabla</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>C.</source>
        <translation>C.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>DLSE Form 55: hours and days worked, %1</source>
        <translation>DLSE Form 55: horas y días trabajados, %1</translation>
    </message>
    <message>
        <source>Labor Commissioner (DLSE), California</source>
        <translation>Labor Commissioner (DLSE), California</translation>
    </message>
    <message>
        <source>Goes with Form 1 where hours or days varied. A daily record or calculation of your own may stand in its place.</source>
        <translation>Acompaña al Form 1 cuando las horas o los días variaron. Un registro o cálculo diario propio puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>What the form is for was read in the instructions of Form 1 (edition of July 2012 and a later one). Its columns (day, start, end, meal start and end, hours) were not read in the form itself: check.</source>
        <translation>Para qué sirve el formulario se leyó en las instrucciones del Form 1 (edición de julio de 2012 y una posterior). Sus columnas (día, inicio, fin, inicio y fin de comidas, horas) no se leyeron en el propio formulario: compruébelas.</translation>
    </message>
    <message>
        <source>Days that are not on record can be added from your best estimate: mark them as such.</source>
        <translation>Los días que no están registrados se pueden añadir según su mejor estimación: márquelos como tales.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Employer, business name</source>
        <translation>Empleador, nombre comercial</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Horas por día</translation>
    </message>
    <message>
        <source>A line for each contract (column C.) and day of daily.csv that has time. Hours are worked_seconds: the platform&apos;s time and own time that it does not cover. Start and end are the first and last reading of your own clock, empty where there is none; pauses between them are not hours. Break is break_seconds, in no hours. Times are hours:minutes:seconds; those ending in Z are UTC. Gr. is the grade of the weakest record, A (payer&apos;s file) to E (estimate).</source>
        <translation>Una línea por cada contrato (columna C.) y día de daily.csv que tiene tiempo. Las horas son worked_seconds: el tiempo de la plataforma y el tiempo propio que este no cubre. Inicio y fin son la primera y la última lectura de su propio reloj, vacías si no la hay; las pausas entre ellas no son horas. La pausa es break_seconds, y no está en ninguna hora. Los tiempos son horas:minutos:segundos; los que acaban en Z son UTC. Gr. es el grado del registro más débil, de A (archivo de quien paga) a E (estimación).</translation>
    </message>
    <message>
        <source>Meal periods, start and end</source>
        <translation>Periodos de comida, inicio y fin</translation>
    </message>
    <message>
        <source>The records hold how long breaks were, not whether they were meals.</source>
        <translation>Los registros dicen cuánto duraron las pausas, no si fueron comidas.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Made on %1 from the worker&apos;s own records. Not legal advice.</source>
        <translation>Hecho el %1 con los registros propios de quien trabaja. No es asesoría legal.</translation>
    </message>
    <message>
        <source>Before you use it</source>
        <translation>Antes de usarlo</translation>
    </message>
    <message>
        <source>DRAFT, NOT FILED</source>
        <translation>BORRADOR, NO PRESENTADO</translation>
    </message>
    <message>
        <source>Hiring party</source>
        <translation>Parte contratante</translation>
    </message>
    <message>
        <source>As the records name the platform.</source>
        <translation>Como los registros nombran a la plataforma.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
    <message>
        <source>From your agreement, a statement or a tax form.</source>
        <translation>De su acuerdo, un extracto o un formulario fiscal.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>The hiring party&apos;s place as you put it into the contract&apos;s terms.</source>
        <translation>El lugar de la parte contratante tal como usted lo puso en las condiciones del contrato.</translation>
    </message>
    <message>
        <source>Who assigned the work, and who pays</source>
        <translation>Quién asignó el trabajo y quién paga</translation>
    </message>
    <message>
        <source>Names between who assigns and who pays, if others than the platform.</source>
        <translation>Nombres entre quien asigna y quien paga, si son otros que la plataforma.</translation>
    </message>
    <message>
        <source>Contract and services</source>
        <translation>Contrato y servicios</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Was there a written contract? Did you get a copy?</source>
        <translation>¿Hubo un contrato por escrito? ¿Recibió usted una copia?</translation>
    </message>
    <message>
        <source>If you asked for one: when, how, and what the answer was.</source>
        <translation>Si pidió uno: cuándo, cómo y cuál fue la respuesta.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Qué hizo usted</translation>
    </message>
    <message>
        <source>Place where you worked</source>
        <translation>Lugar donde trabajó</translation>
    </message>
    <message>
        <source>The contract&apos;s place of work.</source>
        <translation>El lugar de trabajo del contrato.</translation>
    </message>
    <message>
        <source>Day on which payment was agreed to be due</source>
        <translation>Día en que se acordó que vencía el pago</translation>
    </message>
    <message>
        <source>The due day of each earning is in ageing.csv.</source>
        <translation>El día de vencimiento de cada ganancia está en ageing.csv.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Invoices and messages about payment</source>
        <translation>Facturas y mensajes sobre el pago</translation>
    </message>
    <message>
        <source>Name each, with its day.</source>
        <translation>Nombre cada uno, con su día.</translation>
    </message>
    <message>
        <source>Freelance complaint, %1</source>
        <translation>Queja de trabajo independiente, %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Office of Labor Policy and Standards (DCWP), New York City</source>
        <translation>Office of Labor Policy and Standards (DCWP), ciudad de Nueva York</translation>
    </message>
    <message>
        <source>A complaint about late or missing pay for freelance work, if the work is self-employed. The office notifies the hiring party, which must answer in writing within 20 days; silence is taken against it in a later suit (read in a secondary text).</source>
        <translation>Una queja por pago tardío o faltante de trabajo independiente, si el trabajo es por cuenta propia. La oficina avisa a la parte contratante, que debe responder por escrito en 20 días; el silencio cuenta en su contra en un juicio posterior (leído en un texto secundario).</translation>
    </message>
    <message>
        <source>The office&apos;s list of fields was not read; these are the usual ones (parties, contract, services, days, amounts, invoices, messages): check each against the form.</source>
        <translation>La lista de campos de la oficina no se leyó; estos son los habituales (partes, contrato, servicios, días, importes, facturas, mensajes): compruebe cada uno con el formulario.</translation>
    </message>
    <message>
        <source>Keep proof of the day of the complaint, a copy of the notice, and the answer or that none came.</source>
        <translation>Conserve la prueba del día de la queja, una copia del aviso, y la respuesta o que no hubo ninguna.</translation>
    </message>
    <message>
        <source>Department of Labor (IDOL), Illinois</source>
        <translation>Department of Labor (IDOL), Illinois</translation>
    </message>
    <message>
        <source>A complaint about late or missing pay for freelance work, if the work is self-employed. The department passes information between the parties and does not decide (820 ILCS 193).</source>
        <translation>Una queja por pago tardío o faltante de trabajo independiente, si el trabajo es por cuenta propia. El departamento transmite información entre las partes y no decide (820 ILCS 193).</translation>
    </message>
    <message>
        <source>That the form asks for occupation, county of work and, if you wish, demographics was read; the rest are the usual fields: check each against the form.</source>
        <translation>Se leyó que el formulario pide la ocupación, el condado de trabajo y, si usted quiere, datos demográficos; los demás son los campos habituales: compruebe cada uno con el formulario.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>County of work</source>
        <translation>Condado de trabajo</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Datos demográficos</translation>
    </message>
    <message>
        <source>Not required.</source>
        <translation>No es obligatorio.</translation>
    </message>
    <message>
        <source>If the work is employment: Cal. Lab. Code 226(b) and (c), pay records to inspect or copy within 21 calendar days (read in secondary texts: check).</source>
        <translation>Si el trabajo es empleo: Cal. Lab. Code 226(b) y (c), registros de pago para ver o copiar en un plazo de 21 días naturales (leído en textos secundarios: compruébelo).</translation>
    </message>
    <message>
        <source>If I live in California, whatever my status: the California Consumer Privacy Act, Cal. Civ. Code 1798.100 to 1798.130, my personal information within 45 days; it binds larger businesses only (read in secondary texts: check).</source>
        <translation>Si vivo en California, sea cual sea mi situación: la California Consumer Privacy Act, Cal. Civ. Code 1798.100 a 1798.130, mi información personal en un plazo de 45 días; solo obliga a empresas más grandes (leído en textos secundarios: compruébelo).</translation>
    </message>
    <message>
        <source>Regulation (EU) 2016/679 (GDPR), articles 15 and 12(3): my personal data in copy within one month (read in secondary texts: check).</source>
        <translation>Reglamento (UE) 2016/679 (RGPD), artículos 15 y 12(3): copia de mis datos personales en el plazo de un mes (leído en textos secundarios: compruébelo).</translation>
    </message>
    <message>
        <source>UK GDPR, articles 15 and 12(3), and Data Protection Act 2018: my personal data in copy within one month (read in secondary texts: check).</source>
        <translation>UK GDPR, artículos 15 y 12(3), y Data Protection Act 2018: copia de mis datos personales en el plazo de un mes (leído en textos secundarios: compruébelo).</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>From: your name and address</source>
        <translation>De: su nombre y dirección</translation>
    </message>
    <message>
        <source>Account: e-mail or number</source>
        <translation>Cuenta: correo electrónico o número</translation>
    </message>
    <message>
        <source>So that your records can be found.</source>
        <translation>Para que se puedan encontrar sus registros.</translation>
    </message>
    <message>
        <source>As the records name the platform; add the legal name and the address for notices from your agreement.</source>
        <translation>Como los registros nombran a la plataforma; añada el nombre legal y la dirección de notificaciones de su acuerdo.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>Names are left out for the reader of this packet: put those that the platform uses before you send it.</source>
        <translation>Los nombres se dejan fuera por el destino de este paquete: ponga los que usa la plataforma antes de enviarlo.</translation>
    </message>
    <message>
        <source>First and last day of work on record.</source>
        <translation>Primer y último día de trabajo en el registro.</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Lugar de trabajo</translation>
    </message>
    <message>
        <source>As the contract&apos;s terms say.</source>
        <translation>Como dicen las condiciones del contrato.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Date sent</source>
        <translation>Fecha de envío</translation>
    </message>
    <message>
        <source>How, and proof of sending</source>
        <translation>Cómo, y prueba del envío</translation>
    </message>
    <message>
        <source>Registered mail with receipt, or e-mail with a copy to yourself.</source>
        <translation>Correo certificado con acuse de recibo, o correo electrónico con copia para usted.</translation>
    </message>
    <message>
        <source>Answer, and its date</source>
        <translation>Respuesta, y su fecha</translation>
    </message>
    <message>
        <source>Read every line and correct what is wrong before you sign.</source>
        <translation>Lea cada línea y corrija lo que esté mal antes de firmar.</translation>
    </message>
    <message>
        <source>Send a copy, keep the original and the proof of sending.</source>
        <translation>Envíe una copia, conserve el original y la prueba del envío.</translation>
    </message>
    <message>
        <source>Nothing here says that a law was broken, and nothing is legal advice.</source>
        <translation>Nada de esto dice que se incumplió una ley, y nada es asesoría legal.</translation>
    </message>
    <message>
        <source>Request for records, %1</source>
        <translation>Solicitud de registros, %1</translation>
    </message>
    <message>
        <source>A letter that asks the platform for a copy of what it holds about your work.</source>
        <translation>Una carta que pide a la plataforma una copia de lo que tiene sobre su trabajo.</translation>
    </message>
    <message>
        <source>No form: the list is of what claim forms and rules of evidence ask for.</source>
        <translation>No es un formulario: la lista es de lo que piden los formularios de reclamo y las reglas de prueba.</translation>
    </message>
    <message>
        <source>Where a platform shows history for some days only, export it first.</source>
        <translation>Si una plataforma muestra el historial de algunos días solamente, expórtelo primero.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>Law or clause that gives you a copy</source>
        <translation>Ley o cláusula que le da una copia</translation>
    </message>
    <message>
        <source>None is held here for the places on record: ask, or name the agreement&apos;s clause.</source>
        <translation>Aquí no hay ninguna para los lugares registrados: pregunte, o nombre la cláusula del acuerdo.</translation>
    </message>
    <message>
        <source>What I ask for</source>
        <translation>Lo que pido</translation>
    </message>
    <message>
        <source>I ask for a copy, in a form that a program can read, of:</source>
        <translation>Pido una copia, en una forma que un programa pueda leer, de:</translation>
    </message>
    <message>
        <source>pay records: every amount earned, adjusted, held back and paid, with its day and reason</source>
        <translation>registros de pago: cada importe ganado, ajustado, retenido y pagado, con su día y motivo</translation>
    </message>
    <message>
        <source>time records: time on each task, log-in and log-out, activity that was tracked</source>
        <translation>registros de tiempo: tiempo de cada tarea, entradas y salidas de sesión, actividad que se rastreó</translation>
    </message>
    <message>
        <source>task history: each task with its day, status, time, rate, and the reason of a rejection</source>
        <translation>historial de tareas: cada tarea con su día, estado, tiempo, tarifa y el motivo de un rechazo</translation>
    </message>
    <message>
        <source>rates: each offer and change of a rate, with its day and who sent it</source>
        <translation>tarifas: cada oferta y cambio de tarifa, con su día y quién lo envió</translation>
    </message>
    <message>
        <source>the agreements and guidelines that held, each in the version of its day</source>
        <translation>los acuerdos y guías que valían, cada uno en la versión de su día</translation>
    </message>
    <message>
        <source>messages about my work, pay and account, and decisions about them, also those a program made</source>
        <translation>mensajes sobre mi trabajo, pago y cuenta, y decisiones sobre ellos, también las que tomó un programa</translation>
    </message>
    <message>
        <source>Letter to keep evidence (litigation hold), %1</source>
        <translation>Carta para conservar pruebas (litigation hold), %1</translation>
    </message>
    <message>
        <source>A letter that asks the platform to keep what may be evidence about your work and pay.</source>
        <translation>Una carta que pide a la plataforma conservar lo que pueda ser prueba sobre su trabajo y pago.</translation>
    </message>
    <message>
        <source>No form: the list is of what courts and offices look at. Have it checked: what such a letter brings about depends on the law of the place.</source>
        <translation>No es un formulario: la lista es de lo que miran tribunales y oficinas. Haga que la revisen: lo que consigue una carta así depende de la ley del lugar.</translation>
    </message>
    <message>
        <source>What I ask to be kept</source>
        <translation>Lo que pido que se conserve</translation>
    </message>
    <message>
        <source>A claim about pay for this work is possible. I ask that the following be kept unchanged, also where a rule would delete it, until the matter is closed:</source>
        <translation>Es posible un reclamo sobre el pago de este trabajo. Pido que lo siguiente se conserve sin cambios, también donde una regla lo borraría, hasta que el asunto se cierre:</translation>
    </message>
    <message>
        <source>pay, time and task records of my account, with their changes and who made them</source>
        <translation>registros de pago, tiempo y tareas de mi cuenta, con sus cambios y quién los hizo</translation>
    </message>
    <message>
        <source>log-ins, activity that was tracked, and its raw data</source>
        <translation>inicios de sesión, actividad que se rastreó y sus datos sin procesar</translation>
    </message>
    <message>
        <source>offers, rate notices, agreements and project guidelines in every version</source>
        <translation>ofertas, avisos de tarifas, acuerdos y guías de proyectos en todas sus versiones</translation>
    </message>
    <message>
        <source>messages, tickets and announcements about my work, pay and account</source>
        <translation>mensajes, solicitudes de soporte y anuncios sobre mi trabajo, pago y cuenta</translation>
    </message>
    <message>
        <source>decisions on my tasks and account, by people or programs, with what they rested on</source>
        <translation>decisiones sobre mis tareas y mi cuenta, de personas o programas, con aquello en que se apoyaron</translation>
    </message>
    <message>
        <source>records of payments sent, held back, returned or reversed</source>
        <translation>registros de pagos enviados, retenidos, devueltos o revertidos</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 per %2 s</source>
        <translation>%1 por %2 s</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>Primer día de trabajo</translation>
    </message>
    <message>
        <source>The first day with work on record; the day of hire may be earlier.</source>
        <translation>El primer día con trabajo en el registro; el día de contratación puede ser anterior.</translation>
    </message>
    <message>
        <source>No day of work is on record.</source>
        <translation>No hay ningún día de trabajo en el registro.</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Último día de trabajo</translation>
    </message>
    <message>
        <source>The last day with work on record; if you still work there, say so instead.</source>
        <translation>El último día con trabajo en el registro; si usted aún trabaja ahí, dígalo en su lugar.</translation>
    </message>
    <message>
        <source>How the work ended</source>
        <translation>Cómo terminó el trabajo</translation>
    </message>
    <message>
        <source>No end of the last contract is on record. Put: ended by the other side, ended by you (with or without notice), or still working.</source>
        <translation>No consta el fin del último contrato. Ponga: lo terminó la otra parte, lo terminó usted (con o sin preaviso), o sigue trabajando.</translation>
    </message>
    <message>
        <source>%1 was taken away on %2</source>
        <translation>%1 se retiró el %2</translation>
    </message>
    <message>
        <source>cause as written: %1</source>
        <translation>causa tal como está escrita: %1</translation>
    </message>
    <message>
        <source>decided by: %1</source>
        <translation>decidido por: %1</translation>
    </message>
    <message>
        <source>notice in days: %1</source>
        <translation>preaviso en días: %1</translation>
    </message>
    <message>
        <source>no notice is on record</source>
        <translation>no consta ningún preaviso</translation>
    </message>
    <message>
        <source>From a record of grade %1 about the contract that was worked on last. Whether all work for the platform ended is for you to say.</source>
        <translation>De un registro de grado %1 sobre el último contrato en que se trabajó. Si todo el trabajo para la plataforma terminó, lo dice usted.</translation>
    </message>
    <message>
        <source>Rate of pay as stated</source>
        <translation>Tarifa de pago declarada</translation>
    </message>
    <message>
        <source>%1: %2, set by the worker without a day</source>
        <translation>%1: %2, puesta por quien trabaja, sin día</translation>
    </message>
    <message>
        <source>%1: %2 from %3 on, known %4</source>
        <translation>%1: %2 desde el %3, conocida %4</translation>
    </message>
    <message>
        <source>No rate is on record. Put what was promised, by whom and when.</source>
        <translation>No consta ninguna tarifa. Ponga qué se prometió, quién y cuándo.</translation>
    </message>
    <message>
        <source>Each as it was stated; of one contract a later line is a change of it. chronology.csv lists them by day.</source>
        <translation>Cada una como se declaró; en un mismo contrato, una línea posterior es un cambio. chronology.csv las muestra por día.</translation>
    </message>
    <message>
        <source>Rate fixed or varied</source>
        <translation>Tarifa fija o variable</translation>
    </message>
    <message>
        <source>No rate is on record.</source>
        <translation>No consta ninguna tarifa.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fija</translation>
    </message>
    <message>
        <source>varied</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>Every rate stated on record is the same.</source>
        <translation>Todas las tarifas declaradas en el registro son iguales.</translation>
    </message>
    <message>
        <source>More than one rate is stated on record.</source>
        <translation>En el registro hay más de una tarifa declarada.</translation>
    </message>
    <message>
        <source>%1: by the hour</source>
        <translation>%1: por hora</translation>
    </message>
    <message>
        <source>%1: by the task</source>
        <translation>%1: por tarea</translation>
    </message>
    <message>
        <source>Paid by the hour, piece or job</source>
        <translation>Pago por hora, pieza o trabajo</translation>
    </message>
    <message>
        <source>By the hour where a rate is stated on record, else by the task: check it against your agreement.</source>
        <translation>Por hora si hay una tarifa declarada en el registro, si no por tarea: compruébelo con su acuerdo.</translation>
    </message>
    <message>
        <source>Hours regular or irregular</source>
        <translation>Horas regulares o irregulares</translation>
    </message>
    <message>
        <source>Fewer than three whole workweeks with time are on record.</source>
        <translation>Hay menos de tres semanas laborales enteras con tiempo en el registro.</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>regulares</translation>
    </message>
    <message>
        <source>irregular</source>
        <translation>irregulares</translation>
    </message>
    <message>
        <source>From %1 whole workweeks, weeks without work among them, the first and last week left out: least %2, middle %3, most %4 (hours:minutes:seconds). Called regular where every week is within a tenth of the middle one.</source>
        <translation>De %1 semanas laborales enteras, incluidas las semanas sin trabajo y sin la primera ni la última: mínimo %2, mediana %3, máximo %4 (horas:minutos:segundos). Se llama regular si cada semana está a menos de un décimo de la mediana.</translation>
    </message>
    <message>
        <source>Hours worked in all</source>
        <translation>Horas trabajadas en total</translation>
    </message>
    <message>
        <source>No time is on record.</source>
        <translation>No consta ningún tiempo.</translation>
    </message>
    <message>
        <source>hours:minutes:seconds, the sum of worked_seconds in daily.csv: the platform&apos;s time and own time that it does not cover, breaks left out.</source>
        <translation>horas:minutos:segundos, la suma de worked_seconds en daily.csv: el tiempo de la plataforma y el tiempo propio que este no cubre, sin las pausas.</translation>
    </message>
    <message>
        <source>Earned by the platform&apos;s own rows</source>
        <translation>Ganado según las filas de la plataforma</translation>
    </message>
    <message>
        <source>The sum of earned in daily.csv: what the platform says it owes or paid.</source>
        <translation>La suma de earned en daily.csv: lo que la plataforma dice que debe o pagó.</translation>
    </message>
    <message>
        <source>Amounts already paid</source>
        <translation>Importes ya pagados</translation>
    </message>
    <message>
        <source>No payment is on record. Put what you received.</source>
        <translation>No consta ningún pago. Ponga lo que recibió.</translation>
    </message>
    <message>
        <source>The sum of gross in payments.csv, money that two files tell of counted once and money that went back taken off; before fees, and for all work on the platform, wherever it was done.</source>
        <translation>La suma de gross en payments.csv, con el dinero del que hablan dos archivos contado una vez y el dinero que volvió restado; antes de cargos, y por todo el trabajo en la plataforma, se hiciera donde se hiciera.</translation>
    </message>
    <message>
        <source>Kept back on the way (fees)</source>
        <translation>Retenido en el camino (cargos)</translation>
    </message>
    <message>
        <source>The sum of fee in payments.csv, of the same money.</source>
        <translation>La suma de fee en payments.csv, del mismo dinero.</translation>
    </message>
    <message>
        <source>Pay not received</source>
        <translation>Pago no recibido</translation>
    </message>
    <message>
        <source>Nothing is known to be late; where no due day is known, nothing is late.</source>
        <translation>No se sabe de nada con retraso; donde no se conoce el día de vencimiento, nada tiene retraso.</translation>
    </message>
    <message>
        <source>The sum of overdue in ageing.csv: earned, and not here by its due day on %1.</source>
        <translation>La suma de overdue en ageing.csv: ganado, y sin llegar en su día de vencimiento al %1.</translation>
    </message>
    <message>
        <source>Unpaid hours, training among them</source>
        <translation>Horas no pagadas, incluida la formación</translation>
    </message>
    <message>
        <source>No time of your own beside the platform&apos;s is on record.</source>
        <translation>No consta tiempo propio además del de la plataforma.</translation>
    </message>
    <message>
        <source>hours:minutes:seconds, the sum of unpaid_seconds in daily.csv: your own time that the platform&apos;s does not cover. The amounts under a law count these hours too.</source>
        <translation>horas:minutos:segundos, la suma de unpaid_seconds en daily.csv: su tiempo propio que el de la plataforma no cubre. Los importes según una ley cuentan también estas horas.</translation>
    </message>
    <message>
        <source>%1 (payments: %2)</source>
        <translation>%1 (pagos: %2)</translation>
    </message>
    <message>
        <source>written down by hand</source>
        <translation>anotado a mano</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Cómo se pagó</translation>
    </message>
    <message>
        <source>No payment is on record. Put transfer, wallet, card or cheque.</source>
        <translation>No consta ningún pago. Ponga transferencia, monedero, tarjeta o cheque.</translation>
    </message>
    <message>
        <source>The kind of file that tells of the payment, by payments.csv. Put transfer, wallet, card or cheque.</source>
        <translation>El tipo de archivo que habla del pago, según payments.csv. Ponga transferencia, monedero, tarjeta o cheque.</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <translation>Número de personas empleadas</translation>
    </message>
    <message>
        <source>If you know it.</source>
        <translation>Si lo sabe.</translation>
    </message>
    <message>
        <source>As you put it into the contract&apos;s terms.</source>
        <translation>Como usted lo puso en las condiciones del contrato.</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellido</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>Nombre en la plataforma</translation>
    </message>
    <message>
        <source>If %1 knows you by another name or by an account number.</source>
        <translation>Si %1 le conoce por otro nombre o por un número de cuenta.</translation>
    </message>
    <message>
        <source>Documents to attach</source>
        <translation>Documentos que adjuntar</translation>
    </message>
    <message>
        <source>Files of the packet that this draft is filled from:</source>
        <translation>Archivos del paquete con los que se rellena este borrador:</translation>
    </message>
    <message>
        <source>every row of platform work and of own time</source>
        <translation>cada fila de trabajo de la plataforma y de tiempo propio</translation>
    </message>
    <message>
        <source>hours and pay by day</source>
        <translation>horas y pago por día</translation>
    </message>
    <message>
        <source>money that arrived or went back</source>
        <translation>dinero que llegó o volvió</translation>
    </message>
    <message>
        <source>every finding with its amount, certainty and grade</source>
        <translation>cada hallazgo con su importe, certeza y grado</translation>
    </message>
    <message>
        <source>how each amount comes about, line by line</source>
        <translation>cómo resulta cada importe, línea por línea</translation>
    </message>
    <message>
        <source>Your own papers</source>
        <translation>Sus propios documentos</translation>
    </message>
    <message>
        <source>Copies of offers, rate notices, agreements, messages, statements, bank lines: name each.</source>
        <translation>Copias de ofertas, avisos de tarifas, acuerdos, mensajes, extractos, líneas del banco: nombre cada una.</translation>
    </message>
    <message>
        <source>The packet holds days from %1 to %2 only: first and last days, hours and amounts are of these.</source>
        <translation>El paquete contiene solo los días de %1 a %2: primeros y últimos días, horas e importes son de estos.</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>el primero</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>el último</translation>
    </message>
    <message>
        <source>Attach copies, never originals.</source>
        <translation>Adjunte copias, nunca originales.</translation>
    </message>
    <message>
        <source>Read every line and correct what is wrong: whoever signs answers for it, not this program.</source>
        <translation>Lea cada línea y corrija lo que esté mal: responde quien firma, no este programa.</translation>
    </message>
    <message>
        <source>Amounts are possible shortfalls as computed from the records. Nothing here says that a law was broken, and nothing is legal advice.</source>
        <translation>Los importes son posibles diferencias calculadas con los registros. Nada de esto dice que se incumplió una ley, y nada es asesoría legal.</translation>
    </message>
    <message>
        <source>Amounts under different laws, or for an employee and for a contractor, are for the same work and money: never add them.</source>
        <translation>Los importes según leyes distintas, o por empleo y por cuenta propia, son por el mismo trabajo y dinero: nunca los sume.</translation>
    </message>
    <message>
        <source>Contracts of %1 that are not in this draft, because their place of work is another or not on record: %2.</source>
        <translation>Contratos de %1 que no están en este borrador, porque su lugar de trabajo es otro o no consta: %2.</translation>
    </message>
    <message>
        <source>Colorado: goes to the employer, not to the Division, and is optional; the 14 days before the penalty run from a written demand, a claim or a suit (C.R.S. 8-4-109). The state has a form of its own.</source>
        <translation>Colorado: va al empleador, no a la Division, y es opcional; los 14 días antes de la penalidad corren desde un requerimiento escrito, un reclamo o un juicio (C.R.S. 8-4-109). El estado tiene un formulario propio.</translation>
    </message>
    <message>
        <source>Oregon: the full penalty for late final pay asks for a written notice of non-payment with an estimate, and 12 days (ORS 652.150).</source>
        <translation>Oregon: la penalidad completa por pago final tardío pide un aviso escrito de falta de pago con una estimación, y 12 días (ORS 652.150).</translation>
    </message>
    <message>
        <source>Texas: a wage claim to the Workforce Commission is a sworn form of its own.</source>
        <translation>Texas: un reclamo salarial ante la Workforce Commission es un formulario jurado propio.</translation>
    </message>
    <message>
        <source>United Kingdom: early conciliation by ACAS comes before a tribunal; ask about the time limit at once.</source>
        <translation>Reino Unido: la conciliación temprana de ACAS va antes de un tribunal; pregunte por el plazo enseguida.</translation>
    </message>
    <message>
        <source>What the records alone show</source>
        <translation>Lo que muestran los registros por sí solos</translation>
    </message>
    <message>
        <source>Possible shortfalls whatever the law says of the work, as computed. The sum holds the findings that are of different money; the others stand beside them for information.</source>
        <translation>Posibles diferencias diga lo que diga la ley sobre el trabajo, tal como se calculan. La suma contiene los hallazgos que son de dinero distinto; los demás figuran al lado como información.</translation>
    </message>
    <message>
        <source>Sum on the record</source>
        <translation>Suma según el registro</translation>
    </message>
    <message>
        <source>No finding on the record.</source>
        <translation>Ningún hallazgo según el registro.</translation>
    </message>
    <message>
        <source>Written demand for pay, %1</source>
        <translation>Requerimiento escrito de pago, %1</translation>
    </message>
    <message>
        <source>A letter that asks the platform for pay: amount, period, where to pay, when and how it was sent.</source>
        <translation>Una carta que pide el pago a la plataforma: importe, periodo, dónde pagar, cuándo y cómo se envió.</translation>
    </message>
    <message>
        <source>The contents follow what Colorado&apos;s written demand was read to hold; no form of another place was read.</source>
        <translation>El contenido sigue lo que se leyó que lleva el requerimiento escrito de Colorado; no se leyó ningún formulario de otro lugar.</translation>
    </message>
    <message>
        <source>Period of work</source>
        <translation>Periodo de trabajo</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Requerimiento</translation>
    </message>
    <message>
        <source>For this work I ask for the amount below, or for your reasons, with the records they rest on, why it is not due.</source>
        <translation>Por este trabajo pido el importe de abajo, o sus motivos, con los registros en que se apoyan, por los que no corresponde.</translation>
    </message>
    <message>
        <source>Amount by the records</source>
        <translation>Importe según los registros</translation>
    </message>
    <message>
        <source>The sum on the record, below. Amounts under a law are of another track and in no sum with it: ask which to claim.</source>
        <translation>La suma según el registro, abajo. Los importes según una ley son de otra vía y no están en ninguna suma con ella: pregunte cuál reclamar.</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Pagar antes del</translation>
    </message>
    <message>
        <source>Address or account for payment</source>
        <translation>Dirección o cuenta para el pago</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nombre comercial</translation>
    </message>
    <message>
        <source>The contract&apos;s place of work; put the address.</source>
        <translation>El lugar de trabajo del contrato; ponga la dirección.</translation>
    </message>
    <message>
        <source>Person in charge, and title</source>
        <translation>Persona a cargo, y su puesto</translation>
    </message>
    <message>
        <source>Type of business</source>
        <translation>Tipo de negocio</translation>
    </message>
    <message>
        <source>Nature of your work</source>
        <translation>Naturaleza de su trabajo</translation>
    </message>
    <message>
        <source>Still in business?</source>
        <translation>¿Sigue en actividad?</translation>
    </message>
    <message>
        <source>Type of entity</source>
        <translation>Tipo de entidad</translation>
    </message>
    <message>
        <source>Corporation, partnership, person.</source>
        <translation>Sociedad, asociación, persona.</translation>
    </message>
    <message>
        <source>Treated as employee or contractor (W-2 or 1099)?</source>
        <translation>¿Tratado como empleo o por cuenta propia (W-2 o 1099)?</translation>
    </message>
    <message>
        <source>Put what you were told and which tax form you got. Facts that tests of employment look at are in control-events.csv.</source>
        <translation>Ponga qué le dijeron y qué formulario fiscal recibió. Los hechos que miran las pruebas legales de empleo están en control-events.csv.</translation>
    </message>
    <message>
        <source>Deductions from pay</source>
        <translation>Deducciones del pago</translation>
    </message>
    <message>
        <source>Wages late at the end of work (Cal. Lab. Code 201 to 203)</source>
        <translation>Salarios tardíos al final del trabajo (Cal. Lab. Code 201 a 203)</translation>
    </message>
    <message>
        <source>What such a claim needs on file. No penalty is computed here.</source>
        <translation>Lo que un reclamo así necesita en el expediente. Aquí no se calcula ninguna penalidad.</translation>
    </message>
    <message>
        <source>It depends on conditions: %1; %2; %3.</source>
        <translation>Depende de condiciones: %1; %2; %3.</translation>
    </message>
    <message>
        <source>Which of these</source>
        <translation>Cuál de estas</translation>
    </message>
    <message>
        <source>Put one: %1; %2; %3.</source>
        <translation>Ponga una: %1; %2; %3.</translation>
    </message>
    <message>
        <source>Wage of a day</source>
        <translation>Salario de un día</translation>
    </message>
    <message>
        <source>The rate above for the hours of a usual day; hours by day are in Form 55.</source>
        <translation>La tarifa de arriba por las horas de un día normal; las horas por día están en el Form 55.</translation>
    </message>
    <message>
        <source>Overtime regularly scheduled?</source>
        <translation>¿Horas extra previstas con regularidad?</translation>
    </message>
    <message>
        <source>Reason the platform gave for not paying</source>
        <translation>Motivo que dio la plataforma para no pagar</translation>
    </message>
    <message>
        <source>8 CCR 13520: a dispute in good faith.</source>
        <translation>8 CCR 13520: una disputa de buena fe.</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Payments after the last day of work</source>
        <translation>Pagos después del último día de trabajo</translation>
    </message>
    <message>
        <source>None is on record.</source>
        <translation>No consta ninguno.</translation>
    </message>
    <message>
        <source>Rows of payments.csv, listed below; for all work on the platform.</source>
        <translation>Filas de payments.csv, abajo; por todo el trabajo en la plataforma.</translation>
    </message>
    <message>
        <source>Rate lowered without notice</source>
        <translation>Tarifa rebajada sin aviso</translation>
    </message>
    <message>
        <source>No finding on record.</source>
        <translation>Ningún hallazgo en el registro.</translation>
    </message>
    <message>
        <source>a lower rate is on record; say whether there was notice</source>
        <translation>consta una tarifa más baja; diga si hubo aviso</translation>
    </message>
    <message>
        <source>What the records alone show: %1.</source>
        <translation>Lo que muestran los registros por sí solos: %1.</translation>
    </message>
    <message>
        <source>DLSE Form 1: initial report or claim, %1</source>
        <translation>DLSE Form 1: informe o reclamo inicial, %1</translation>
    </message>
    <message>
        <source>A claim for wages to the state&apos;s Labor Commissioner, if the work is employment.</source>
        <translation>Un reclamo de salarios ante el Labor Commissioner del estado, si el trabajo es empleo.</translation>
    </message>
    <message>
        <source>The fields of the preliminary questions and of parts 1 to 3 (boxes 1 to 24) and the instructions were read in the edition of July 2012 and in a later one; the numbers of the boxes are not given here. Work, wages and waiting time were not read in the form: check them.</source>
        <translation>Los campos de las preguntas preliminares y de las partes 1 a 3 (casillas 1 a 24) y las instrucciones se leyeron en la edición de julio de 2012 y en una posterior; los números de las casillas no se dan aquí. Trabajo, salarios y tiempo de espera no se leyeron en el formulario: compruébelos.</translation>
    </message>
    <message>
        <source>Attach your own time records (notes, diaries, calendars), statements and notices of employment information, as copies.</source>
        <translation>Adjunte sus propios registros de tiempo (notas, diarios, calendarios), extractos y avisos de información de empleo, como copias.</translation>
    </message>
    <message>
        <source>Where hours or days varied, Form 55 goes with it.</source>
        <translation>Si las horas o los días variaron, lo acompaña el Form 55.</translation>
    </message>
    <message>
        <source>Preliminary questions</source>
        <translation>Preguntas preliminares</translation>
    </message>
    <message>
        <source>Is it about public works?</source>
        <translation>¿Se trata de obras públicas?</translation>
    </message>
    <message>
        <source>Retaliation complaint filed? On which day?</source>
        <translation>¿Presentó una queja por represalias? ¿Qué día?</translation>
    </message>
    <message>
        <source>Is there a union contract?</source>
        <translation>¿Hay un contrato sindical?</translation>
    </message>
    <message>
        <source>Are other employees filing?</source>
        <translation>¿Presentan reclamos otras personas empleadas?</translation>
    </message>
    <message>
        <source>Part 1: language and help</source>
        <translation>Parte 1: idioma y ayuda</translation>
    </message>
    <message>
        <source>Interpreter needed, language</source>
        <translation>Necesita intérprete, idioma</translation>
    </message>
    <message>
        <source>Advocate: name, organisation, telephone, address</source>
        <translation>Representante: nombre, organización, teléfono, dirección</translation>
    </message>
    <message>
        <source>Part 2: you</source>
        <translation>Parte 2: usted</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Part 3: employer</source>
        <translation>Parte 3: empleador</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>Matrícula del vehículo</translation>
    </message>
    <message>
        <source>Seldom known for work online.</source>
        <translation>Rara vez se conoce en el trabajo en línea.</translation>
    </message>
    <message>
        <source>Work (not read in the form: check)</source>
        <translation>Trabajo (no leído en el formulario: compruébelo)</translation>
    </message>
    <message>
        <source>Regular wages</source>
        <translation>Salarios ordinarios</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Horas extra</translation>
    </message>
    <message>
        <source>Minimum wage</source>
        <translation>Salario mínimo</translation>
    </message>
    <message>
        <source>Rest breaks of work by the piece</source>
        <translation>Descansos del trabajo por pieza</translation>
    </message>
    <message>
        <source>Time outside tasks</source>
        <translation>Tiempo fuera de tareas</translation>
    </message>
    <message>
        <source>Reporting time</source>
        <translation>Pago por presentarse</translation>
    </message>
    <message>
        <source>Wages of the week, more than one of these</source>
        <translation>Salarios de la semana, más de uno de estos</translation>
    </message>
    <message>
        <source>Split shift</source>
        <translation>Turno partido</translation>
    </message>
    <message>
        <source>Missed meal or rest breaks</source>
        <translation>Comidas o descansos no concedidos</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Paid (not read in the form: check)</source>
        <translation>Pagado (no leído en el formulario: compruébelo)</translation>
    </message>
    <message>
        <source>LS 223: labor standards complaint, %1</source>
        <translation>LS 223: queja por normas laborales, %1</translation>
    </message>
    <message>
        <source>Department of Labor, Division of Labor Standards, New York</source>
        <translation>Department of Labor, Division of Labor Standards, Nueva York</translation>
    </message>
    <message>
        <source>A complaint about wages to the state&apos;s Department of Labor, if the work is employment. By mail to Albany or online.</source>
        <translation>Una queja sobre salarios ante el Department of Labor del estado, si el trabajo es empleo. Por correo a Albany o en línea.</translation>
    </message>
    <message>
        <source>The form was read in outline only; the numbers 8a and 8b and the grounds are its own, the rest is in its sense: check each against the form.</source>
        <translation>El formulario se leyó solo a grandes rasgos; los números 8a y 8b y los motivos son suyos, lo demás va según su sentido: compruebe cada uno con el formulario.</translation>
    </message>
    <message>
        <source>An older version asked that the wages had been requested from the employer first: keep your request and its answer.</source>
        <translation>Una versión anterior pedía haber solicitado antes los salarios al empleador: conserve su solicitud y la respuesta.</translation>
    </message>
    <message>
        <source>Who helps you</source>
        <translation>Quién le ayuda</translation>
    </message>
    <message>
        <source>Representative, and your authorisation</source>
        <translation>Representante, y su autorización</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Hours of operation</source>
        <translation>Horario de actividad</translation>
    </message>
    <message>
        <source>Grounds of the complaint</source>
        <translation>Motivos de la queja</translation>
    </message>
    <message>
        <source>Bounced cheque</source>
        <translation>Cheque sin fondos</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Propinas</translation>
    </message>
    <message>
        <source>Supplements (expenses, leave and the like)</source>
        <translation>Suplementos (gastos, licencias y similares)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Spread of hours</source>
        <translation>Amplitud de la jornada</translation>
    </message>
    <message>
        <source>Wage claim, %1</source>
        <translation>Reclamo salarial, %1</translation>
    </message>
    <message>
        <source>A claim for wages to the state&apos;s Department of Labor, if the work is employment. IDOL or a court, not both.</source>
        <translation>Un reclamo de salarios ante el Department of Labor del estado, si el trabajo es empleo. IDOL o un tribunal, no ambos.</translation>
    </message>
    <message>
        <source>That the form wants copies of all supporting papers and its time limit were read; its fields were not: check each against the form.</source>
        <translation>Se leyó que el formulario pide copias de todos los documentos de apoyo, y su plazo; sus campos no: compruebe cada uno con el formulario.</translation>
    </message>
    <message>
        <source>What the Wage and Hour Division asks, %1</source>
        <translation>Lo que pregunta la Wage and Hour Division, %1</translation>
    </message>
    <message>
        <source>US Department of Labor, Wage and Hour Division (1-866-487-9243, or online)</source>
        <translation>US Department of Labor, Wage and Hour Division (1-866-487-9243, o en línea)</translation>
    </message>
    <message>
        <source>Answers to have at hand for a complaint about federal wages, if the work is employment. Complaints are confidential.</source>
        <translation>Respuestas que conviene tener a mano para una queja sobre salarios federales, si el trabajo es empleo. Las quejas son confidenciales.</translation>
    </message>
    <message>
        <source>The list of questions was read in the division&apos;s own words; it is no form with numbers.</source>
        <translation>La lista de preguntas se leyó en las palabras de la propia Division; no es un formulario con números.</translation>
    </message>
    <message>
        <source>A complaint here is not known to stop the time to sue (not verified: ask). Who joins a collective suit files a written consent of their own (29 U.S.C. 216(b)).</source>
        <translation>No se sabe que una queja aquí detenga el plazo para demandar (sin verificar: pregunte). Quien se une a una demanda colectiva presenta un consentimiento propio por escrito (29 U.S.C. 216(b)).</translation>
    </message>
    <message>
        <source>Age, if under 19</source>
        <translation>Edad, si es menor de 19</translation>
    </message>
    <message>
        <source>Contact with other states</source>
        <translation>Contacto con otros estados</translation>
    </message>
    <message>
        <source>For instance customers, servers or payers elsewhere.</source>
        <translation>Por ejemplo, clientes, servidores o pagadores en otra parte.</translation>
    </message>
    <message>
        <source>How often you are paid</source>
        <translation>Cada cuánto le pagan</translation>
    </message>
    <message>
        <source>To</source>
        <comment>whom a letter is for</comment>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Parts and states</source>
        <translation>Partes y estados</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Discreto</translation>
    </message>
    <message>
        <source>Destructive</source>
        <translation>Destructivo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Icon button</source>
        <translation>Botón de icono</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Fields and choices</source>
        <translation>Campos y opciones</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reposo</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>No es un importe</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Three of four bars</source>
        <translation>Tres barras de cuatro</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No elegido</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tones, marks, grades</source>
        <translation>Tonos, marcas, grados</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>What is so.</source>
        <translation>Lo que es así.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What the file leaves open.</source>
        <translation>Lo que el archivo deja abierto.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What to look at.</source>
        <translation>Lo que conviene mirar.</translation>
    </message>
    <message>
        <source>What happened, what was kept, what to do.</source>
        <translation>Qué pasó, qué se conservó, qué hacer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>12,400 of 1,000,000 rows</source>
        <translation>12,400 de 1,000,000 filas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GalleryCharts</name>
    <message>
        <source>No week on record in this period.</source>
        <translation>Ninguna semana en el registro en este periodo.</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>Hours by week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation>Tarifa a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Rate in force</source>
        <translation>Tarifa en vigor</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Horas por día</translation>
    </message>
    <message>
        <source>Overdue by platform</source>
        <translation>Vencido por plataforma</translation>
    </message>
    <message>
        <source>Nothing is known to be late.</source>
        <translation>No consta nada con retraso.</translation>
    </message>
    <message>
        <source>8 to 30 days late</source>
        <translation>de 8 a 30 días de retraso</translation>
    </message>
    <message>
        <source>1 to 7 days late</source>
        <translation>de 1 a 7 días de retraso</translation>
    </message>
    <message>
        <source>over 90 days late</source>
        <translation>más de 90 días de retraso</translation>
    </message>
</context>
<context>
    <name>HandRecordPane</name>
    <message>
        <source>Write down by hand</source>
        <translation>Anotar a mano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>There is no contract yet. Import a history first: its contracts can be chosen here.</source>
        <translation>Aún no hay ningún contrato. Importe antes un historial: sus contratos se pueden elegir aquí.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What was promised; may be empty</source>
        <translation>Lo que se prometió; puede quedar vacío</translation>
    </message>
    <message>
        <source>With a point, such as 12.50</source>
        <translation>Con punto, como 12.50</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Platform that paid</source>
        <translation>Plataforma que pagó</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Tiempo trabajado</translation>
    </message>
    <message>
        <source>Time lost</source>
        <translation>Tiempo perdido</translation>
    </message>
    <message>
        <source>H:MM, may be empty</source>
        <translation>H:MM, puede quedar vacío</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>One word, such as returned</source>
        <translation>Una palabra, como returned</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>The platform, its client, you</source>
        <translation>La plataforma, su cliente, usted</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Días de preaviso</translation>
    </message>
    <message>
        <source>0 for none</source>
        <translation>0 si no hubo</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Para qué fue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This is an estimate</source>
        <translation>Esto es una estimación</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>HiddenAmounts</name>
    <message>
        <source>hidden</source>
        <comment>in place of an amount</comment>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Drop more files here, or paste a table with Ctrl+V.</source>
        <translation>Suelte más archivos aquí, o pegue una tabla con Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose its columns</source>
        <translation>Elegir sus columnas</translation>
    </message>
    <message>
        <source>No longer in this file</source>
        <translation>Ya no está en este archivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>necesita una respuesta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>ImportFooter</name>
    <message>
        <source>Esc leaves without storing anything</source>
        <translation>Esc sale sin guardar nada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>See what it paid</source>
        <translation>Ver lo que pagó</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>Imported so far</source>
        <translation>Importado hasta ahora</translation>
    </message>
    <message>
        <source>Imported %1. %2</source>
        <translation>Importado el %1. %2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Choose task histories</source>
        <translation>Elegir historiales de tareas</translation>
    </message>
    <message>
        <source>Histories (*.csv *.tsv *.txt *.json *.html *.htm *.ofx *.qfx *.qif *.xml *.xlsx *.ods *.zip)</source>
        <translation>Historiales (*.csv *.tsv *.txt *.json *.html *.htm *.ofx *.qfx *.qif *.xml *.xlsx *.ods *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Line %1.</source>
        <translation>Línea %1.</translation>
    </message>
    <message>
        <source>Import line %1</source>
        <translation>Importar la línea %1</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Drop files here, choose them, or paste a table</source>
        <translation>Suelte archivos aquí, elíjalos o pegue una tabla</translation>
    </message>
    <message>
        <source>Choose a task history</source>
        <translation>Elegir un historial de tareas</translation>
    </message>
    <message>
        <source>Drop a task history here</source>
        <translation>Suelte aquí un historial de tareas</translation>
    </message>
    <message>
        <source>The earnings file a platform lets you download, or a table copied from its page. It is recognised by its headings, not by its name.</source>
        <translation>El archivo de ganancias que una plataforma le deja descargar, o una tabla copiada de su página. Se reconoce por sus encabezados, no por su nombre.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Pegar una tabla</translation>
    </message>
    <message>
        <source>Nothing is stored until you have checked it.</source>
        <translation>No se guarda nada hasta que usted lo haya revisado.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>not an amount</source>
        <translation>no es un importe</translation>
    </message>
    <message>
        <source>more decimals than the currency has</source>
        <translation>más decimales de los que tiene la moneda</translation>
    </message>
    <message>
        <source>amount too large</source>
        <translation>importe demasiado grande</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>not a time</source>
        <translation>no es una hora</translation>
    </message>
    <message>
        <source>not a duration</source>
        <translation>no es una duración</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>unknown currency</source>
        <translation>moneda desconocida</translation>
    </message>
    <message>
        <source>two currencies in one row</source>
        <translation>dos monedas en una fila</translation>
    </message>
    <message>
        <source>a needed cell is empty</source>
        <translation>una celda necesaria está vacía</translation>
    </message>
    <message>
        <source>more or fewer cells than the header</source>
        <translation>más o menos celdas que el encabezado</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>texto después de unas comillas de cierre</translation>
    </message>
    <message>
        <source>cell too long</source>
        <translation>celda demasiado larga</translation>
    </message>
    <message>
        <source>no platform named</source>
        <translation>no se nombra ninguna plataforma</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>Which currency is “%1”?</source>
        <translation>¿Qué moneda es «%1»?</translation>
    </message>
    <message>
        <source>Several currencies are written this way and nothing else in the file decides it, so Backpay does not guess.</source>
        <translation>Varias monedas se escriben así y nada más en el archivo lo decide, así que Backpay no adivina.</translation>
    </message>
    <message>
        <source>Which currency are the amounts in?</source>
        <translation>¿En qué moneda están los importes?</translation>
    </message>
    <message>
        <source>No amount in the file names one, so Backpay does not guess.</source>
        <translation>Ningún importe del archivo nombra una, así que Backpay no adivina.</translation>
    </message>
    <message>
        <source>Does “%1” begin with the day or with the month?</source>
        <translation>¿«%1» empieza por el día o por el mes?</translation>
    </message>
    <message>
        <source>Every date in the file can be read both ways, so Backpay does not guess.</source>
        <translation>Todas las fechas del archivo se pueden leer de ambas formas, así que Backpay no adivina.</translation>
    </message>
    <message>
        <source>Is the mark in “%1” a decimal mark or does it group thousands?</source>
        <translation>En «%1», ¿el signo es decimal o separa los miles?</translation>
    </message>
    <message>
        <source>Every amount in the file can be read both ways, so Backpay does not guess.</source>
        <translation>Todos los importes del archivo se pueden leer de ambas formas, así que Backpay no adivina.</translation>
    </message>
    <message>
        <source>Which of its sheets or files do you mean?</source>
        <translation>¿A cuál de sus hojas o archivos se refiere?</translation>
    </message>
    <message>
        <source>Several of them hold a table of which the columns may be named.</source>
        <translation>Varios de ellos contienen una tabla cuyas columnas se pueden nombrar.</translation>
    </message>
    <message>
        <source>Which of these is written right?</source>
        <translation>¿Cuál de estos está bien escrito?</translation>
    </message>
    <message>
        <source>Which of these is written right: %1?</source>
        <translation>¿Cuál de estos está bien escrito: %1?</translation>
    </message>
    <message>
        <source>The text is not UTF-8 and may be in several encodings, so Backpay does not guess.</source>
        <translation>El texto no es UTF-8 y puede estar en varias codificaciones, así que Backpay no adivina.</translation>
    </message>
    <message>
        <source>The file leaves a question open. Which of these is right?</source>
        <translation>El archivo deja una pregunta abierta. ¿Cuál de estos es correcto?</translation>
    </message>
    <message>
        <source>Nothing else in the file decides it, so Backpay does not guess.</source>
        <translation>Nada más en el archivo lo decide, así que Backpay no adivina.</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation>Punto: 1,234.50</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>Coma: 1.234,50</translation>
    </message>
    <message>
        <source>header has all %1 columns of %2</source>
        <translation>el encabezado tiene las %1 columnas de %2</translation>
    </message>
    <message>
        <source>%1 is not kept: it may name people or work under confidentiality, or is of your private life.</source>
        <translation>%1 no se conserva: puede nombrar personas o trabajo confidencial, o es de su vida privada.</translation>
    </message>
    <message>
        <source>%1 are not kept: they may name people or work under confidentiality, or are of your private life.</source>
        <translation>%1 no se conservan: pueden nombrar personas o trabajo confidencial, o son de su vida privada.</translation>
    </message>
    <message>
        <source>Unknown pay type %1: counted as work pay.</source>
        <translation>Tipo de pago desconocido %1: cuenta como pago de trabajo.</translation>
    </message>
    <message>
        <source>Unknown status %1: counted as pending.</source>
        <translation>Estado desconocido %1: cuenta como pendiente.</translation>
    </message>
    <message>
        <source>The file states %1 as %2, its rows come to %3: rows may be missing.</source>
        <translation>El archivo da %1 como %2, sus filas suman %3: pueden faltar filas.</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Ganancias</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Tiempo propio</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos recibidos</translation>
    </message>
    <message>
        <source>Promised rates</source>
        <translation>Tarifas prometidas</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Cancelaciones</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Earning</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Time entry</source>
        <translation>Entrada de tiempo</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>Promised rate</source>
        <translation>Tarifa prometida</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Date or start</source>
        <translation>Fecha o inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>From start to end</source>
        <translation>De inicio a fin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Id. de tarea</translation>
    </message>
    <message>
        <source>Project or contract</source>
        <translation>Proyecto o contrato</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind of pay</source>
        <translation>Tipo de pago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Rate per hour</source>
        <translation>Tarifa por hora</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Otro texto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Amount out</source>
        <translation>Importe de salida</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Entrada o salida</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Días de preaviso</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocida</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejada fuera</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 leídas</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazadas</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevas</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiadas</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 conocidas</translation>
    </message>
    <message>
        <source>%1 filtered</source>
        <translation>%1 filtradas</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>; %1 no longer there</source>
        <translation>; %1 ya no están</translation>
    </message>
</context>
<context>
    <name>LawText</name>
    <message>
        <source>no checked minimum wage for %1 on %2</source>
        <translation>no hay salario mínimo comprobado de %1 para el %2</translation>
    </message>
    <message>
        <source>no overtime rule of %1 was read</source>
        <translation>no se leyó ninguna regla de horas extra de %1</translation>
    </message>
    <message>
        <source>not known: how many employees the employer has, for %1</source>
        <translation>no se sabe: cuántas personas emplea el empleador, para %1</translation>
    </message>
    <message>
        <source>not known: whether the employer offers qualifying health benefits, for %1</source>
        <translation>no se sabe: si el empleador ofrece un seguro médico que califique, para %1</translation>
    </message>
    <message>
        <source>not known: the yearly receipts of the employer, for %1</source>
        <translation>no se sabe: los ingresos anuales del empleador, para %1</translation>
    </message>
    <message>
        <source>the receipts threshold of %1 for %2 was not read</source>
        <translation>no se leyó el umbral de ingresos de %1 para %2</translation>
    </message>
    <message>
        <source>not known: the worker&apos;s age, for %1</source>
        <translation>no se sabe: la edad de quien trabaja, para %1</translation>
    </message>
    <message>
        <source>not known: whether the worker is an apprentice, for %1</source>
        <translation>no se sabe: si quien trabaja es aprendiz, para %1</translation>
    </message>
    <message>
        <source>not known, for %1: whether the work is in this sector: %2</source>
        <translation>no se sabe, para %1: si el trabajo es de este sector: %2</translation>
    </message>
    <message>
        <source>not known: which hours were worked before %1, the day the rate changes</source>
        <translation>no se sabe: qué horas se trabajaron antes del %1, el día en que cambia la tarifa</translation>
    </message>
    <message>
        <source>not known: the hours that were scheduled on %1</source>
        <translation>no se sabe: las horas que estaban previstas el %1</translation>
    </message>
    <message>
        <source>not known: the pay period over which %1 averages</source>
        <translation>no se sabe: el periodo de pago sobre el que promedia %1</translation>
    </message>
    <message>
        <source>not known: the day the wages were due</source>
        <translation>no se sabe: el día en que vencían los salarios</translation>
    </message>
    <message>
        <source>not known: the day to count to</source>
        <translation>no se sabe: el día hasta el que contar</translation>
    </message>
    <message>
        <source>no hours that a rate could be taken from</source>
        <translation>no hay horas de las que obtener una tarifa</translation>
    </message>
    <message>
        <source>amounts of two currencies are not compared: %1 counts in %2, not in %3</source>
        <translation>no se comparan importes de dos monedas: %1 cuenta en %2, no en %3</translation>
    </message>
    <message>
        <source>%1 is not a law of %2</source>
        <translation>%1 no es una ley de %2</translation>
    </message>
    <message>
        <source>the rules of %1 are not checked for %2</source>
        <translation>las reglas de %1 no están comprobadas para %2</translation>
    </message>
    <message>
        <source>the employer is outside %1, which begins with %2 employees</source>
        <translation>el empleador queda fuera de %1, que empieza con %2 personas empleadas</translation>
    </message>
    <message>
        <source>no pay that a rate could be taken from</source>
        <translation>no hay pago del que obtener una tarifa</translation>
    </message>
    <message>
        <source>not known: the hours worked, and the overtime among them, in the week from %1</source>
        <translation>no se sabe: las horas trabajadas, y las horas extra entre ellas, en la semana del %1</translation>
    </message>
    <message>
        <source>not known: the hours a week that the salary is meant to pay for</source>
        <translation>no se sabe: las horas por semana que debe pagar el salario</translation>
    </message>
    <message>
        <source>not known: the weeks in which the payment was earned</source>
        <translation>no se sabe: las semanas en que se ganó el pago</translation>
    </message>
    <message>
        <source>not known: the last day of work and how the work ended</source>
        <translation>no se sabe: el último día de trabajo y cómo terminó el trabajo</translation>
    </message>
    <message>
        <source>not known: the minimum wage when the wages were due</source>
        <translation>no se sabe: el salario mínimo cuando vencían los salarios</translation>
    </message>
    <message>
        <source>not known: how many pieces an average worker makes in an hour</source>
        <translation>no se sabe: cuántas piezas hace en una hora una persona promedio</translation>
    </message>
    <message>
        <source>not known: the day the services were complete, as the contract names no day of payment</source>
        <translation>no se sabe: el día en que se completaron los servicios, pues el contrato no nombra día de pago</translation>
    </message>
    <message>
        <source>the interest on unpaid wages under %1 was not read</source>
        <translation>no se leyeron los intereses de salarios no pagados según %1</translation>
    </message>
    <message>
        <source>no checked reference rate for interest that starts to run on %1</source>
        <translation>no hay tipo de referencia comprobado para intereses que empiezan a correr el %1</translation>
    </message>
    <message>
        <source>not known: where the work was done, for %1</source>
        <translation>no se sabe: dónde se hizo el trabajo, para %1</translation>
    </message>
    <message>
        <source>not known: where the hiring party is, for %1</source>
        <translation>no se sabe: dónde está la parte contratante, para %1</translation>
    </message>
    <message>
        <source>not known: what the contract&apos;s value in %1 is in the currency of %2</source>
        <translation>no se sabe: cuánto es el valor del contrato en %1 en la moneda de %2</translation>
    </message>
    <message>
        <source>whether %1 holds for a contract of %2 was not checked</source>
        <translation>no se comprobó si %1 vale para un contrato de %2</translation>
    </message>
    <message>
        <source>not known: the wage of a day</source>
        <translation>no se sabe: el salario de un día</translation>
    </message>
    <message>
        <source>not known: which wages were unpaid on the day they were due</source>
        <translation>no se sabe: qué salarios estaban sin pagar el día en que vencían</translation>
    </message>
    <message>
        <source>no rule of %1 on wages late at the end of work is computed here</source>
        <translation>aquí no se calcula ninguna regla de %1 sobre salarios tardíos al final del trabajo</translation>
    </message>
    <message>
        <source>not known: a stated rate or a bonus in two weeks of different hours</source>
        <translation>no se sabe: una tarifa declarada o un bono en dos semanas de horas distintas</translation>
    </message>
    <message>
        <source>not known: how many pieces were made</source>
        <translation>no se sabe: cuántas piezas se hicieron</translation>
    </message>
    <message>
        <source>not known: how many of the pieces were made before %1, the day the rate changes</source>
        <translation>no se sabe: cuántas de las piezas se hicieron antes del %1, el día en que cambia la tarifa</translation>
    </message>
    <message>
        <source>when payment is due under %1 where the contract names no day was not read</source>
        <translation>no se leyó cuándo vence el pago según %1 si el contrato no nombra día</translation>
    </message>
    <message>
        <source>only if the failure to pay was willful</source>
        <translation>solo si la falta de pago fue intencional</translation>
    </message>
    <message>
        <source>not if a defence in good faith, had it succeeded, would have defeated all of the claim</source>
        <translation>no si una defensa de buena fe, de haber prosperado, hubiera anulado todo el reclamo</translation>
    </message>
    <message>
        <source>not for a worker who hid or refused full payment</source>
        <translation>no para quien se ocultó o rechazó el pago completo</translation>
    </message>
    <message>
        <source>overtime counts in the daily wage only if it was regularly scheduled</source>
        <translation>las horas extra cuentan en el salario diario solo si estaban previstas con regularidad</translation>
    </message>
    <message>
        <source>only if the payment cannot be tied to the weeks it was earned in</source>
        <translation>solo si el pago no se puede vincular a las semanas en que se ganó</translation>
    </message>
    <message>
        <source>only for a debt between businesses</source>
        <translation>solo para una deuda entre empresas</translation>
    </message>
    <message>
        <source>only if the employer sets neither a minimum or maximum time nor when the work starts or ends</source>
        <translation>solo si el empleador no fija ni un tiempo mínimo o máximo ni cuándo empieza o termina el trabajo</translation>
    </message>
    <message>
        <source>only if the average was found by a fair test of typical workers</source>
        <translation>solo si el promedio se halló con una prueba justa de personas típicas</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>quien trabaja</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>el estado</translation>
    </message>
    <message>
        <source>what is due and unpaid</source>
        <translation>lo que corresponde y no se pagó</translation>
    </message>
    <message>
        <source>the unpaid minimum wages</source>
        <translation>los salarios mínimos no pagados</translation>
    </message>
    <message>
        <source>the unpaid minimum wages and the interest on them</source>
        <translation>los salarios mínimos no pagados y sus intereses</translation>
    </message>
    <message>
        <source>read in a source</source>
        <translation>leído en una fuente</translation>
    </message>
    <message>
        <source>rests on one secondary reading</source>
        <translation>se apoya en una sola lectura secundaria</translation>
    </message>
    <message>
        <source>the hourly rate fell as hours rose, and the week&apos;s sum stayed the same</source>
        <translation>la tarifa por hora bajó al subir las horas, y la suma de la semana quedó igual</translation>
    </message>
    <message>
        <source>the hourly rate fell as hours rose, and the pay for each hour worked stayed the same</source>
        <translation>la tarifa por hora bajó al subir las horas, y el pago por cada hora trabajada quedó igual</translation>
    </message>
    <message>
        <source>the bonus fell as hours rose, and the week&apos;s sum stayed the same</source>
        <translation>el bono bajó al subir las horas, y la suma de la semana quedó igual</translation>
    </message>
    <message>
        <source>the contract is older than the act</source>
        <translation>el contrato es anterior a la ley</translation>
    </message>
    <message>
        <source>the contract is outside the act&apos;s place</source>
        <translation>el contrato está fuera del lugar de la ley</translation>
    </message>
    <message>
        <source>the contracts with this party are below the act&apos;s threshold</source>
        <translation>los contratos con esta parte están por debajo del umbral de la ley</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>con despido</translation>
    </message>
    <message>
        <source>quit without 72 hours&apos; notice</source>
        <translation>renunció sin 72 horas de preaviso</translation>
    </message>
    <message>
        <source>quit with 72 hours&apos; notice</source>
        <translation>renunció con 72 horas de preaviso</translation>
    </message>
    <message>
        <source>whether there was a written contract is not recorded</source>
        <translation>no consta si hubo un contrato por escrito</translation>
    </message>
    <message>
        <source>a written contract was given</source>
        <translation>se dio un contrato por escrito</translation>
    </message>
    <message>
        <source>no written contract was given</source>
        <translation>no se dio un contrato por escrito</translation>
    </message>
    <message>
        <source>a written contract was asked for and refused</source>
        <translation>se pidió un contrato por escrito y se negó</translation>
    </message>
    <message>
        <source>speaks for an employee</source>
        <translation>habla a favor de empleo</translation>
    </message>
    <message>
        <source>speaks for a contractor</source>
        <translation>habla a favor de cuenta propia</translation>
    </message>
    <message>
        <source>speaks for neither side</source>
        <translation>no habla a favor de ningún lado</translation>
    </message>
</context>
<context>
    <name>LedeText</name>
    <message>
        <source>No</source>
        <translation>0</translation>
    </message>
    <message>
        <source>One</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Siete</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nueve</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Diez</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Doce</translation>
    </message>
    <message>
        <source>%1 this week, no record of pay.</source>
        <translation>%1 esta semana, sin registro de pago.</translation>
    </message>
    <message>
        <source>%1 in the week of %2, no record of pay.</source>
        <translation>%1 en la semana del %2, sin registro de pago.</translation>
    </message>
    <message>
        <source>%1 of it paid</source>
        <translation>%1 pagadas</translation>
    </message>
    <message>
        <source>%1 this week, %2.</source>
        <translation>%1 esta semana, %2.</translation>
    </message>
    <message>
        <source>%1 in the week of %2, %3.</source>
        <translation>%1 en la semana del %2, %3.</translation>
    </message>
    <message>
        <source>%1 worked</source>
        <translation>%1 trabajadas</translation>
    </message>
    <message>
        <source>No record yet. Import a task history to see what an hour paid.</source>
        <translation>Aún no hay registros. Importe un historial de tareas para ver qué pagó una hora.</translation>
    </message>
    <message>
        <source>There is pay on record, but no hours to divide it by.</source>
        <translation>Hay pago en el registro, pero no horas entre las que dividirlo.</translation>
    </message>
    <message>
        <source>It paid %1.</source>
        <translation>Pagó %1.</translation>
    </message>
    <message>
        <source>An hour of work %1.</source>
        <translation>Una hora de trabajo %1.</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>pagó %1</translation>
    </message>
    <message>
        <source>An hour was offered %1. %2</source>
        <translation>Una hora se ofreció %1. %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>No pay on record yet.</source>
        <translation>Aún no hay pago en el registro.</translation>
    </message>
    <message>
        <source>No record in this period.</source>
        <translation>Sin registros en este periodo.</translation>
    </message>
    <message>
        <source>No contract on record yet.</source>
        <translation>Aún no hay contratos en el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 contracts</source>
        <translation>
            <numerusform>%1 contrato</numerusform>
            <numerusform>%1 contratos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no platform named.</source>
        <translation>%1, sin nombre de plataforma.</translation>
    </message>
    <message numerus="yes">
        <source>%1 platforms</source>
        <translation>
            <numerusform>%1 plataforma</numerusform>
            <numerusform>%1 plataformas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2.</source>
        <translation>%1 con %2.</translation>
    </message>
    <message>
        <source>Time on record, no pay.</source>
        <translation>Hay tiempo en el registro, sin pago.</translation>
    </message>
    <message>
        <source>%1, no hours on record.</source>
        <translation>%1, sin horas en el registro.</translation>
    </message>
    <message>
        <source>%1 earned</source>
        <translation>%1 ganados</translation>
    </message>
    <message>
        <source>An hour of it %1.</source>
        <translation>Una hora suya %1.</translation>
    </message>
    <message>
        <source>Offered %1. %2</source>
        <translation>Se ofreció %1. %2</translation>
    </message>
    <message>
        <source>Which task history shall be read?</source>
        <translation>¿Qué historial de tareas se debe leer?</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 pregunta</numerusform>
            <numerusform>%1 preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>%1 sin poder leerse</translation>
    </message>
    <message>
        <source>%1. Nothing is stored yet.</source>
        <translation>%1. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Storing. Leave the page at any time.</source>
        <translation>Guardando. Puede salir de la página en cualquier momento.</translation>
    </message>
    <message>
        <source>Nothing new: every row was known.</source>
        <translation>Nada nuevo: todas las filas eran conocidas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new rows</source>
        <translation>
            <numerusform>%1 fila nueva</numerusform>
            <numerusform>%1 filas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stored.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 stored.</source>
        <translation>Guardado: %1 y %2.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows changed</source>
        <translation>
            <numerusform>%1 fila cambiada</numerusform>
            <numerusform>%1 filas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows no longer there</source>
        <translation>
            <numerusform>%1 fila que ya no está</numerusform>
            <numerusform>%1 filas que ya no están</numerusform>
        </translation>
    </message>
    <message>
        <source>The two exports say the same.</source>
        <translation>Las dos exportaciones dicen lo mismo.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files. Nothing is stored yet.</source>
        <translation>
            <numerusform>Leyendo. Aún no se ha guardado nada.</numerusform>
            <numerusform>Leyendo %n archivos. Aún no se ha guardado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered %1, %2 %3. %4</source>
        <translation>Se ofreció %1, %2 %3. %4</translation>
    </message>
    <message>
        <source>cut to %1</source>
        <translation>rebajada a %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>day of a cut</comment>
        <translation>el %1</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>%1, %2, %3: platform time %4, pay %5, %6, %7.</source>
        <translation>%1, %2, %3: tiempo de la plataforma %4, pago %5, %6, %7.</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>sin elemento</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, own time, %2: %3, %4, %5.</source>
        <translation>%1, tiempo propio, %2: %3, %4, %5.</translation>
    </message>
    <message>
        <source>%1 own time</source>
        <translation>%1 de tiempo propio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Confidential cells of this line were emptied, or its encoding changed, before it was kept.</source>
        <translation>Se vaciaron celdas confidenciales de esta línea, o cambió su codificación, antes de conservarla.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Backpay</source>
        <translation>%1 – Backpay</translation>
    </message>
    <message>
        <source>Backpay</source>
        <translation>Backpay</translation>
    </message>
</context>
<context>
    <name>MatchDetail</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>task id</source>
        <translation>id. de tarea</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>kind of pay</source>
        <translation>tipo de pago</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>bono</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tarifa</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>pagador</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No row imported before has the same %1.</source>
        <translation>Ninguna fila importada antes coincide en: %1.</translation>
    </message>
    <message>
        <source>Rows imported before have the same %1; this file holds one more of them.</source>
        <translation>Filas importadas antes coinciden en: %1; este archivo tiene una más.</translation>
    </message>
    <message>
        <source>Same %1 as a row imported %2.</source>
        <translation>Coincide en %1 con una fila importada el %2.</translation>
    </message>
    <message>
        <source>Same %1 as a row imported %2. That export is newer, so what it says stays.</source>
        <translation>Coincide en %1 con una fila importada el %2. Esa exportación es más nueva, así que vale lo que dice.</translation>
    </message>
    <message>
        <source>Before as imported %1, with the same %2.</source>
        <translation>Antes, como se importó el %1, coincidía en: %2.</translation>
    </message>
    <message>
        <source>Before as imported %1, with the same %2. An older export said the same as now.</source>
        <translation>Antes, como se importó el %1, coincidía en: %2. Una exportación más antigua decía lo mismo que ahora.</translation>
    </message>
    <message>
        <source>Left out by you. It counts as filtered.</source>
        <translation>Dejada fuera por usted. Cuenta como filtrada.</translation>
    </message>
    <message>
        <source>Twin of %1: equal rows count one by one.</source>
        <translation>Gemela de %1: las filas iguales cuentan una por una.</translation>
    </message>
    <message>
        <source>The export imported %1 reaches past its date and did not hold it.</source>
        <translation>La exportación importada el %1 llega más allá de su fecha y no la contenía.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Id. de tarea</translation>
    </message>
    <message>
        <source>Kind of pay</source>
        <translation>Tipo de pago</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Kind of time</source>
        <translation>Tipo de tiempo</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3.</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3.</translation>
    </message>
    <message>
        <source>A cell differs that is kept in the stored file only; no figure changes.</source>
        <translation>Difiere una celda que solo se conserva en el archivo guardado; ninguna cifra cambia.</translation>
    </message>
    <message>
        <source>Changed, late bonus</source>
        <translation>Cambiada, bono tardío</translation>
    </message>
    <message>
        <source>New, late bonus</source>
        <translation>Nueva, bono tardío</translation>
    </message>
    <message>
        <source>New, late</source>
        <translation>Nueva, tardía</translation>
    </message>
    <message>
        <source>New, twin</source>
        <translation>Nueva, gemela</translation>
    </message>
    <message>
        <source>Known, newer stays</source>
        <translation>Conocida, queda la más nueva</translation>
    </message>
    <message>
        <source>Changed, was %1</source>
        <translation>Cambiada, era %1</translation>
    </message>
</context>
<context>
    <name>MatchesText</name>
    <message>
        <source>1 payout, matched to earnings.</source>
        <translation>1 pago recibido, asignado a ganancias.</translation>
    </message>
    <message>
        <source>1 payout, matched to nothing yet.</source>
        <translation>1 pago recibido, aún sin asignar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 payouts matched to earnings.</source>
        <translation>
            <numerusform>%1 de %2 pago recibido asignado a ganancias.</numerusform>
            <numerusform>%1 de %2 pagos recibidos asignados a ganancias.</numerusform>
        </translation>
    </message>
    <message>
        <source>No payout on record yet.</source>
        <translation>Aún no hay pagos recibidos en el registro.</translation>
    </message>
    <message>
        <source>Import the file of your bank, card or wallet, or write a payout down.</source>
        <translation>Importe el archivo de su banco, tarjeta o monedero, o anote un pago recibido.</translation>
    </message>
    <message>
        <source>The newest %1 are shown.</source>
        <translation>Se muestran los %1 más recientes.</translation>
    </message>
    <message>
        <source>pays for nothing on record</source>
        <translation>no paga nada del registro</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for nothing on record</source>
        <translation>%1 por nada del registro</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 of it was kept back as a fee.</source>
        <translation>De ello se retuvieron %1 como cargo.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more rows</source>
        <translation>
            <numerusform>y %1 fila más</numerusform>
            <numerusform>y %1 filas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchesView</name>
    <message>
        <source>Payouts</source>
        <translation>Pagos recibidos</translation>
    </message>
</context>
<context>
    <name>MiniTimer</name>
    <message>
        <source>Stop the timer</source>
        <translation>Parar el cronómetro</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Bloquear la bóveda</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>Mostrar importes</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Ocultar importes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Backpay</source>
        <translation>Backpay</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Bloquear la bóveda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>NewVaultPane</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Bóveda nueva</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Elija una frase de contraseña.</translation>
    </message>
    <message>
        <source>Nobody can reset it.</source>
        <translation>Nadie puede restablecerla.</translation>
    </message>
    <message>
        <source>If the passphrase is lost, the vault stays closed for good. That is what keeps it private.</source>
        <translation>Si la frase de contraseña se pierde, la bóveda queda cerrada para siempre. Eso es lo que la mantiene privada.</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>Archivo de la bóveda</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Where to keep the vault</source>
        <translation>Dónde guardar la bóveda</translation>
    </message>
    <message>
        <source>Backpay vaults (*.backpay)</source>
        <translation>Bóvedas de Backpay (*.backpay)</translation>
    </message>
</context>
<context>
    <name>OwnPayers</name>
    <message>
        <source>Payers you named</source>
        <translation>Pagadores que usted nombró</translation>
    </message>
    <message>
        <source>Money that arrives from them counts as the platform&apos;s. Rows already imported stay as they are.</source>
        <translation>El dinero que llega de ellos cuenta como de la plataforma. Las filas ya importadas quedan como están.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Words in the payer&apos;s name or line</source>
        <translation>Palabras en el nombre o la línea de quien paga</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Keep payer</source>
        <translation>Guardar pagador</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>the worker: everything, as recorded</source>
        <translation>quien trabaja: todo, como está registrado</translation>
    </message>
    <message>
        <source>a lawyer: projects under aliases, no ids of tasks</source>
        <translation>asesoría legal: proyectos con alias, sin identificadores de tareas</translation>
    </message>
    <message>
        <source>an agency: projects under aliases, no ids of tasks, no notes, no names of files</source>
        <translation>una agencia: proyectos con alias, sin identificadores de tareas, sin notas, sin nombres de archivos</translation>
    </message>
    <message>
        <source>the public or a union: platforms, and sums of weeks only</source>
        <translation>el público o un sindicato: plataformas y sumas de semanas solamente</translation>
    </message>
    <message>
        <source>A, the payer&apos;s own file or required tracker</source>
        <translation>A, archivo o rastreador exigido por quien paga</translation>
    </message>
    <message>
        <source>B, recorded live, or the file of the worker&apos;s own tracker</source>
        <translation>B, registrado mientras ocurría, o el archivo del rastreador propio de quien trabaja</translation>
    </message>
    <message>
        <source>C, written down the same day</source>
        <translation>C, anotado el mismo día</translation>
    </message>
    <message>
        <source>D, reconstructed later</source>
        <translation>D, reconstruido después</translation>
    </message>
    <message>
        <source>E, an estimate</source>
        <translation>E, una estimación</translation>
    </message>
    <message>
        <source>Time by workweek</source>
        <translation>Tiempo por semana laboral</translation>
    </message>
    <message>
        <source>counted by the platform</source>
        <translation>contado por la plataforma</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>%1 by the platform, %2 unpaid</source>
        <translation>%1 de la plataforma, %2 sin pagar</translation>
    </message>
    <message>
        <source>Platform: %1</source>
        <translation>Plataforma: %1</translation>
    </message>
    <message>
        <source>All platforms on record</source>
        <translation>Todas las plataformas del registro</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Contrato: %1</translation>
    </message>
    <message>
        <source>Days on record: %1 to %2</source>
        <translation>Días en el registro: %1 a %2</translation>
    </message>
    <message>
        <source>Made for %1</source>
        <translation>Hecho para %1</translation>
    </message>
    <message>
        <source>Made %1. Times late and limits are counted to %2.</source>
        <translation>Hecho el %1. Los retrasos y los plazos se cuentan hasta el %2.</translation>
    </message>
    <message>
        <source>Packet %1</source>
        <translation>Paquete %1</translation>
    </message>
    <message>
        <source>Prepared by the worker, not by the payer. Journal %1</source>
        <translation>Lo preparó quien trabaja, no quien paga. Diario %1</translation>
    </message>
    <message>
        <source>Record of work and pay</source>
        <translation>Registro de trabajo y pago</translation>
    </message>
    <message>
        <source>Illustrations</source>
        <translation>Ilustraciones</translation>
    </message>
    <message>
        <source>For the eye only: an illustration is not evidence. The figures are in the report and in weekly.csv.</source>
        <translation>Solo para la vista: una ilustración no es una prueba. Las cifras están en el informe y en weekly.csv.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Without a platform</source>
        <translation>Sin plataforma</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Horas trabajadas</translation>
    </message>
    <message>
        <source>of these counted by the platform</source>
        <translation>de ellas contadas por la plataforma</translation>
    </message>
    <message>
        <source>of these unpaid</source>
        <translation>de ellas sin pagar</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>An hour worked paid</source>
        <translation>Una hora trabajada pagó</translation>
    </message>
    <message>
        <source>Records by grade</source>
        <translation>Registros por grado</translation>
    </message>
    <message>
        <source>Records in all</source>
        <translation>Registros en total</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Possible shortfall on the record</source>
        <translation>Posible diferencia según el registro</translation>
    </message>
    <message>
        <source>Tracks are three ways to look at the same money and are never added together.</source>
        <translation>Las vías son tres formas de mirar el mismo dinero y nunca se suman.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Findings, with their working</source>
        <translation>Hallazgos, con su cálculo</translation>
    </message>
    <message>
        <source>Something that may be wrong: facts, arithmetic and where the rules are written. No verdict, and no legal advice.</source>
        <translation>Algo que puede estar mal: hechos, aritmética y dónde están escritas las reglas. Ningún veredicto, y no es asesoría legal.</translation>
    </message>
    <message>
        <source>Nothing of this kind is on record.</source>
        <translation>No consta nada de este tipo.</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 a %2</translation>
    </message>
    <message>
        <source>Possible shortfall</source>
        <translation>Posible diferencia</translation>
    </message>
    <message>
        <source>Possible shortfall, on this track</source>
        <translation>Posible diferencia, en esta vía</translation>
    </message>
    <message>
        <source>Records, weakest grade</source>
        <translation>Registros, grado más débil</translation>
    </message>
    <message>
        <source>Cannot be computed: %1</source>
        <translation>No se puede calcular: %1</translation>
    </message>
    <message>
        <source>The rule was read in one secondary source only; check it before use.</source>
        <translation>La regla se leyó en una sola fuente secundaria; compruébela antes de usarla.</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Se supone: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>What this packet shows, and what it does not</source>
        <translation>Qué muestra este paquete y qué no</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>That its files are unchanged since they were signed, by whoever holds the key %1.</source>
        <translation>Que sus archivos no cambiaron desde que los firmó quien tiene la clave %1.</translation>
    </message>
    <message>
        <source>That it was in being before the time of its stamp, if it has one; bag-info.txt says whether it does.</source>
        <translation>Que existía antes de la hora de su sello, si lo tiene; bag-info.txt dice si lo tiene.</translation>
    </message>
    <message>
        <source>That the journal of the vault has no gap from entry %1 to entry %2.</source>
        <translation>Que el diario de la bóveda no tiene huecos de la entrada %1 a la entrada %2.</translation>
    </message>
    <message>
        <source>It does not show</source>
        <translation>No muestra</translation>
    </message>
    <message>
        <source>Who typed an entry, or that the work was done.</source>
        <translation>Quién escribió una entrada, ni que el trabajo se hizo.</translation>
    </message>
    <message>
        <source>That a file was not edited before it was imported.</source>
        <translation>Que un archivo no se editó antes de importarlo.</translation>
    </message>
    <message>
        <source>That the clock of the device was right. Before a first outside stamp the journal shows that entries follow each other, not when they were made.</source>
        <translation>Que el reloj del dispositivo era correcto. Antes de un primer sello externo, el diario muestra que las entradas se siguen unas a otras, no cuándo se hicieron.</translation>
    </message>
    <message>
        <source>That the law applies as the rules assume. Findings say what they take for granted.</source>
        <translation>Que la ley se aplica como suponen las reglas. Los hallazgos dicen qué dan por sentado.</translation>
    </message>
    <message>
        <source>How figures are made</source>
        <translation>Cómo se hacen las cifras</translation>
    </message>
    <message>
        <source>Time is whole seconds and money whole units of its currency; nothing is rounded before a figure is printed. Two currencies are never added.</source>
        <translation>El tiempo son segundos enteros y el dinero unidades enteras de su moneda; nada se redondea antes de imprimir una cifra. Dos monedas nunca se suman.</translation>
    </message>
    <message>
        <source>Days and weeks are those of the contract&apos;s zone and workweek; without a zone those of UTC.</source>
        <translation>Los días y las semanas son los de la zona y la semana laboral del contrato; sin zona, los de UTC.</translation>
    </message>
    <message>
        <source>Own time that the platform&apos;s time covers is counted once; what it does not cover is unpaid.</source>
        <translation>El tiempo propio que el tiempo de la plataforma cubre se cuenta una vez; el que no cubre está sin pagar.</translation>
    </message>
    <message>
        <source>Earned is what the platform says it owes or paid; received is what payouts on record pay of it; overdue is past its due day.</source>
        <translation>Ganado es lo que la plataforma dice que debe o pagó; recibido es lo que los pagos del registro pagan de ello; vencido ha pasado su día de vencimiento.</translation>
    </message>
    <message>
        <source>Left out for this reader: names, ids or notes, as the first page says. commitments.csv holds digests by which the worker can prove later what stood there.</source>
        <translation>Se dejó fuera para quien lo lee: nombres, identificadores o notas, como dice la primera página. commitments.csv tiene resúmenes con los que quien trabaja puede probar después qué decía ahí.</translation>
    </message>
    <message>
        <source>No place of work is set, so no law is applied: %1.</source>
        <translation>No hay lugar de trabajo, así que no se aplica ninguna ley: %1.</translation>
    </message>
    <message>
        <source>No zone is set; days and weeks are counted by UTC: %1.</source>
        <translation>No hay zona horaria; los días y las semanas se cuentan según UTC: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 facts that courts weigh are not answered.</source>
        <translation>
            <numerusform>%1 hecho que los tribunales valoran está sin respuesta.</numerusform>
            <numerusform>%1 hechos que los tribunales valoran están sin respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some findings rest on days outside those of this packet as well; each names its days.</source>
        <translation>Algunos hallazgos se apoyan también en días fuera de los de este paquete; cada uno nombra sus días.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>File, place</source>
        <translation>Archivo, lugar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>Por plataforma</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>For nothing on record</source>
        <translation>Por nada del registro</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Day of work</source>
        <translation>Día de trabajo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de retraso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Promised or due</source>
        <translation>Prometido o debido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Regular rate</source>
        <translation>Tarifa regular</translation>
    </message>
    <message>
        <source>Minimum wage</source>
        <translation>Salario mínimo</translation>
    </message>
    <message>
        <source>Overtime premium</source>
        <translation>Recargo por horas extra</translation>
    </message>
    <message>
        <source>Due in all</source>
        <translation>Debido en total</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>If extended</source>
        <translation>Si se amplía</translation>
    </message>
    <message>
        <source>Oldest day open</source>
        <translation>Día más antiguo abierto</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días que quedan</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Escrito en</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Conocido por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Read for</source>
        <translation>Leído hacia</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Quien trabaja</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Mostrado por</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>SHA-256 as given</source>
        <translation>SHA-256 al recibirlo</translation>
    </message>
    <message>
        <source>SHA-256 as kept</source>
        <translation>SHA-256 al conservarlo</translation>
    </message>
    <message>
        <source>Cells emptied</source>
        <translation>Celdas vaciadas</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importado el</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source> an hour</source>
        <translation> por hora</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that are not late, or whose due day is not known, stand in data/ageing.csv alone.</source>
        <translation>
            <numerusform>%1 fila sin retraso, o cuyo día de vencimiento no se conoce, está solo en data/ageing.csv.</numerusform>
            <numerusform>%1 filas sin retraso, o cuyo día de vencimiento no se conoce, están solo en data/ageing.csv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 facts that nobody has answered and no record shows stand in data/control-events.csv alone.</source>
        <translation>
            <numerusform>%1 hecho que nadie respondió y ningún registro muestra está solo en data/control-events.csv.</numerusform>
            <numerusform>%1 hechos que nadie respondió y ningún registro muestra están solo en data/control-events.csv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums of %1.csv, by grade of record; a sum of several grades names the weakest</source>
        <translation>Sumas de %1.csv, por grado de registro; una suma de varios grados nombra el más débil</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all, weakest %1</source>
        <translation>todos, el más débil %1</translation>
    </message>
    <message>
        <source>%1.csv</source>
        <translation>%1.csv</translation>
    </message>
    <message>
        <source>%1 rows: they stand in data/%2.csv and are not printed here. The sums below are over all of them.</source>
        <translation>%1 filas: están en data/%2.csv y no se imprimen aquí. Las sumas de abajo son de todas ellas.</translation>
    </message>
    <message>
        <source>Each row of work, pay and payments has a grade from A to E and the number of its file; a sum of several grades names the weakest.</source>
        <translation>Cada fila de trabajo, pago y pagos recibidos tiene un grado de A a E y el número de su archivo; una suma de varios grados nombra el más débil.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows by law, week by week, stand in data/differences.csv alone.</source>
        <translation>
            <numerusform>%1 fila por ley, semana a semana, está solo en data/differences.csv.</numerusform>
            <numerusform>%1 filas por ley, semana a semana, están solo en data/differences.csv.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weeks of one rule and one employer are one finding. In the pages on findings and in findings.csv each week has its own number and its own line.</source>
        <translation>Las semanas de una regla y un empleador son un hallazgo. En las páginas de hallazgos y en findings.csv cada semana tiene su número y su línea.</translation>
    </message>
    <message>
        <source>On all tracks</source>
        <translation>En todas las vías</translation>
    </message>
</context>
<context>
    <name>PacketBuilt</name>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Archivos que contiene</translation>
    </message>
    <message>
        <source>Outside time stamp</source>
        <translation>Sello de tiempo externo</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Firmado con la clave</translation>
    </message>
    <message>
        <source>Tell it to whoever reads the packet, by another way than the packet itself: it is how they know that it is yours.</source>
        <translation>Dígala a quien lea el paquete por un camino distinto del propio paquete: así sabe que es suyo.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Build another</source>
        <translation>Crear otro</translation>
    </message>
</context>
<context>
    <name>PacketCheckPage</name>
    <message>
        <source>Verify a packet</source>
        <translation>Verificar un paquete</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamos</translation>
    </message>
    <message>
        <source>Evidence packet</source>
        <translation>Paquete de pruebas</translation>
    </message>
    <message>
        <source>Every file in it is compared with its signed list, and the signatures, the time stamp and the journal with each other. Nothing is unpacked and nothing is stored.</source>
        <translation>Cada archivo se compara con la lista firmada, y las firmas, el sello de tiempo y el diario entre sí. No se descomprime ni se guarda nada.</translation>
    </message>
    <message>
        <source>Reading every byte of it …</source>
        <translation>Leyendo cada byte …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Verify another</source>
        <translation>Verificar otro</translation>
    </message>
    <message>
        <source>Choose a packet</source>
        <translation>Elegir un paquete</translation>
    </message>
    <message>
        <source>Evidence packets (*.zip)</source>
        <translation>Paquetes de pruebas (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PacketFooter</name>
    <message>
        <source>Signed with this vault&apos;s key</source>
        <translation>Firmado con la clave de esta bóveda</translation>
    </message>
    <message>
        <source>Outside time stamp</source>
        <translation>Sello de tiempo externo</translation>
    </message>
    <message>
        <source>Address of the authority</source>
        <translation>Dirección de la autoridad</translation>
    </message>
    <message>
        <source>sends one digest; the server sees your address</source>
        <translation>envía un resumen; el servidor ve su dirección</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Build packet</source>
        <translation>Crear el paquete</translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message>
        <source>Evidence packet</source>
        <translation>Paquete de pruebas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamos</translation>
    </message>
    <message>
        <source>Verify a packet</source>
        <translation>Verificar un paquete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Quién lo leerá</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Where to keep the packet</source>
        <translation>Dónde guardar el paquete</translation>
    </message>
    <message>
        <source>Evidence packets (*.zip)</source>
        <translation>Paquetes de pruebas (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 registro</numerusform>
            <numerusform>%1 registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on record to put into a packet.</source>
        <translation>No hay nada en el registro para un paquete.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>for yourself.</source>
        <translation>para usted.</translation>
    </message>
    <message>
        <source>for a lawyer.</source>
        <translation>para asesoría legal.</translation>
    </message>
    <message>
        <source>for an agency.</source>
        <translation>para una agencia.</translation>
    </message>
    <message>
        <source>for the public or a union.</source>
        <translation>para el público o un sindicato.</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>For a lawyer</source>
        <translation>Para asesoría legal</translation>
    </message>
    <message>
        <source>For an agency</source>
        <translation>Para una agencia</translation>
    </message>
    <message>
        <source>Public or union</source>
        <translation>Público o sindicato</translation>
    </message>
    <message>
        <source>everything, as recorded</source>
        <translation>todo, como está registrado</translation>
    </message>
    <message>
        <source>project aliases; item ids hidden</source>
        <translation>alias de proyectos; identificadores ocultos</translation>
    </message>
    <message>
        <source>aliases; ids, notes and file names hidden</source>
        <translation>alias; sin ids., notas ni nombres de archivo</translation>
    </message>
    <message>
        <source>platforms, and sums of weeks only</source>
        <translation>plataformas y solo sumas de semanas</translation>
    </message>
    <message>
        <source>Daily schedule</source>
        <translation>Relación diaria</translation>
    </message>
    <message>
        <source>Weekly schedule and possible shortfalls</source>
        <translation>Relación semanal y posibles diferencias</translation>
    </message>
    <message>
        <source>Payments, and what is late</source>
        <translation>Pagos, y lo que se retrasa</translation>
    </message>
    <message>
        <source>Promised and paid</source>
        <translation>Prometido y pagado</translation>
    </message>
    <message>
        <source>Findings with their working</source>
        <translation>Hallazgos con su cálculo</translation>
    </message>
    <message>
        <source>Chronology and rate changes</source>
        <translation>Cronología y cambios de tarifa</translation>
    </message>
    <message>
        <source>Classification facts, no verdict</source>
        <translation>Hechos de clasificación, sin veredicto</translation>
    </message>
    <message>
        <source>Source files</source>
        <translation>Archivos de origen</translation>
    </message>
    <message>
        <source>Charts, marked as illustration</source>
        <translation>Gráficos, marcados como ilustración</translation>
    </message>
    <message>
        <source>Drafts of forms and letters</source>
        <translation>Borradores de formularios y cartas</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 semana</numerusform>
            <numerusform>%1 semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 payments</source>
        <translation>
            <numerusform>%1 pago</numerusform>
            <numerusform>%1 pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 línea</numerusform>
            <numerusform>%1 líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 suceso</numerusform>
            <numerusform>%1 sucesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 facts</source>
        <translation>
            <numerusform>%1 hecho</numerusform>
            <numerusform>%1 hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 charts</source>
        <translation>
            <numerusform>%1 gráfico</numerusform>
            <numerusform>%1 gráficos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 drafts</source>
        <translation>
            <numerusform>%1 borrador</numerusform>
            <numerusform>%1 borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, untouched</source>
        <translation>%1, sin tocar</translation>
    </message>
    <message>
        <source>%1, %2 with cells emptied</source>
        <translation>%1, %2 con celdas vaciadas</translation>
    </message>
    <message>
        <source>not for the public: sums of weeks only</source>
        <translation>no para el público: solo sumas de semanas</translation>
    </message>
    <message>
        <source>not for an agency: files hold every word</source>
        <translation>no para una agencia: los archivos lo contienen todo</translation>
    </message>
    <message>
        <source>not for this reader</source>
        <translation>no para este destino</translation>
    </message>
    <message>
        <source>Summary, method and journal</source>
        <translation>Resumen, método y diario</translation>
    </message>
    <message>
        <source>in every packet</source>
        <translation>en cada paquete</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>weakest used: %1</source>
        <translation>más débil usado: %1</translation>
    </message>
    <message>
        <source>Payer&apos;s file</source>
        <translation>Archivo de quien paga</translation>
    </message>
    <message>
        <source>Live timer</source>
        <translation>Cronómetro en vivo</translation>
    </message>
    <message>
        <source>Typed the same day</source>
        <translation>Escrito el mismo día</translation>
    </message>
    <message>
        <source>Reconstructed</source>
        <translation>Reconstruido</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Contract %1, platform %2</source>
        <translation>Contrato %1, plataforma %2</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>Plataforma %1</translation>
    </message>
    <message>
        <source>All platforms on record</source>
        <translation>Todas las plataformas del registro</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Horas trabajadas</translation>
    </message>
    <message>
        <source>of these on the platform&apos;s clock</source>
        <translation>de ellas en el reloj de la plataforma</translation>
    </message>
    <message>
        <source>Earned, %1</source>
        <translation>Ganado, %1</translation>
    </message>
    <message>
        <source>An hour worked paid</source>
        <translation>Una hora trabajada pagó</translation>
    </message>
    <message>
        <source>Record of work and pay</source>
        <translation>Registro de trabajo y pago</translation>
    </message>
    <message>
        <source>What this packet shows</source>
        <translation>Qué muestra este paquete</translation>
    </message>
    <message>
        <source>Files unchanged since signing; signed with this vault&apos;s key; the journal has no gaps.</source>
        <translation>Archivos sin cambios desde la firma; firmado con la clave de esta bóveda; el diario no tiene huecos.</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Qué no muestra</translation>
    </message>
    <message>
        <source>Who typed an entry; that a file was not edited before import; that the law applies as assumed.</source>
        <translation>Quién escribió una entrada; que un archivo no se editó antes de importarlo; que la ley se aplica como se supone.</translation>
    </message>
    <message>
        <source>Prepared by the worker, not by the payer</source>
        <translation>Lo preparó quien trabaja, no quien paga</translation>
    </message>
    <message>
        <source>Nothing. Keep it to yourself: it holds every word of your records.</source>
        <translation>Nada. Guárdelo para usted: contiene cada palabra de sus registros.</translation>
    </message>
    <message>
        <source>Names of projects: contracts stand under aliases.</source>
        <translation>Nombres de proyectos: los contratos llevan alias.</translation>
    </message>
    <message>
        <source>Ids of tasks.</source>
        <translation>Identificadores de tareas.</translation>
    </message>
    <message>
        <source>Notes, payers&apos; words and names of files.</source>
        <translation>Notas, palabras de quien paga y nombres de archivos.</translation>
    </message>
    <message>
        <source>The files themselves.</source>
        <translation>Los archivos en sí.</translation>
    </message>
    <message>
        <source>Every row: only sums of weeks are in it.</source>
        <translation>Todas las filas: solo contiene sumas de semanas.</translation>
    </message>
    <message>
        <source>Names of projects and ids of tasks.</source>
        <translation>Nombres de proyectos e identificadores de tareas.</translation>
    </message>
    <message>
        <source>Findings, payments and everything else that is not ticked.</source>
        <translation>Hallazgos, pagos y todo lo demás que no está marcado.</translation>
    </message>
    <message>
        <source>What the journal&apos;s entries say; that none is missing can still be checked.</source>
        <translation>Lo que dicen las entradas del diario; aun así se puede comprobar que no falta ninguna.</translation>
    </message>
    <message>
        <source>For what is hidden the packet holds digests, so that you can prove it later.</source>
        <translation>El paquete tiene resúmenes de lo que está oculto, para que usted pueda probarlo después.</translation>
    </message>
</context>
<context>
    <name>PacketPaper</name>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
</context>
<context>
    <name>PacketPreview</name>
    <message>
        <source>Records by grade</source>
        <translation>Registros por grado</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Left out for this reader</source>
        <translation>Se deja fuera para quien lo lee</translation>
    </message>
</context>
<context>
    <name>PacketScope</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Qué abarca</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>PacketStamp</name>
    <message>
        <source>Signature and time stamp</source>
        <translation>Firma y sello de tiempo</translation>
    </message>
    <message>
        <source>Signed with this vault&apos;s key</source>
        <translation>Firmado con la clave de esta bóveda</translation>
    </message>
    <message>
        <source>Outside time stamp</source>
        <translation>Sello de tiempo externo</translation>
    </message>
    <message>
        <source>Sends one digest; the server sees your address.</source>
        <translation>Envía un resumen; el servidor ve su dirección.</translation>
    </message>
    <message>
        <source>Address of the authority</source>
        <translation>Dirección de la autoridad</translation>
    </message>
    <message>
        <source>An address that begins with https://</source>
        <translation>Una dirección que empieza por https://</translation>
    </message>
</context>
<context>
    <name>PacketText</name>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 se cambió.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 was added: no manifest lists it.</source>
        <translation>Se añadió %1: no figura en ningún manifiesto.</translation>
    </message>
    <message>
        <source>%1 is not covered by the signature.</source>
        <translation>%1 no está cubierto por la firma.</translation>
    </message>
    <message>
        <source>%1 was renamed to %2.</source>
        <translation>%1 pasó a llamarse %2.</translation>
    </message>
    <message>
        <source>%1 does not read as it should: %2.</source>
        <translation>%1 no se lee como debería: %2.</translation>
    </message>
    <message>
        <source>The ZIP itself is not as it was written: %1.</source>
        <translation>El ZIP en sí no está como se escribió: %1.</translation>
    </message>
    <message>
        <source>The ZIP itself is not as it was written, at %1: %2.</source>
        <translation>El ZIP en sí no está como se escribió, en %1: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold: %2.</source>
        <translation>%1 no es conforme: %2.</translation>
    </message>
    <message>
        <source>The time stamp %1 does not hold: %2.</source>
        <translation>El sello de tiempo %1 no es conforme: %2.</translation>
    </message>
    <message>
        <source>%1: entries are missing before entry %2.</source>
        <translation>%1: faltan entradas antes de la entrada %2.</translation>
    </message>
    <message>
        <source>%1: entry %2 is not what its hash says, or does not follow the one before it.</source>
        <translation>%1: la entrada %2 no es lo que dice su resumen, o no sigue a la anterior.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no conforme</translation>
    </message>
    <message>
        <source>made with another key</source>
        <translation>de otra clave</translation>
    </message>
    <message>
        <source>not as it was written</source>
        <translation>no está como se escribió</translation>
    </message>
    <message>
        <source>Packet %1: %2 files of records, %3 bytes.</source>
        <translation>Paquete %1: %2 archivos de registros, %3 bytes.</translation>
    </message>
    <message>
        <source>SSH signature: %1.</source>
        <translation>Firma SSH: %1.</translation>
    </message>
    <message>
        <source>Ed25519 signature: %1.</source>
        <translation>Firma Ed25519: %1.</translation>
    </message>
    <message>
        <source>Time stamp: holds; in being by %1, says %2 (root %3, SHA-256 %4).</source>
        <translation>Sello de tiempo: conforme; existía antes del %1, dice %2 (raíz %3, SHA-256 %4).</translation>
    </message>
    <message>
        <source>Time stamp: none. Nothing but the maker says when it was made.</source>
        <translation>Sello de tiempo: ninguno. Solo quien lo hizo dice cuándo se hizo.</translation>
    </message>
    <message>
        <source>Time stamp: %1.</source>
        <translation>Sello de tiempo: %1.</translation>
    </message>
    <message>
        <source>Journal: entries %1 to %2, %3 of them with their content withheld.</source>
        <translation>Diario: entradas %1 a %2, %3 de ellas con el contenido oculto.</translation>
    </message>
    <message>
        <source>All of it holds, signed with the key %1. Ask its maker whether that is their key.</source>
        <translation>Todo coincide, firmado con la clave %1. Pregunte a quien lo hizo si esa es su clave.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things do not hold.</source>
        <translation>
            <numerusform>Una cosa no coincide.</numerusform>
            <numerusform>%Ln cosas no coinciden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>Mostrar importes</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Ocultar importes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>The two differ. Once more.
</source>
        <translation>Las dos difieren. Una vez más.
</translation>
    </message>
</context>
<context>
    <name>PassphrasePane</name>
    <message>
        <source>The old passphrase will no longer open this file. Copies made before still open with it.</source>
        <translation>La frase de contraseña anterior ya no abrirá este archivo. Las copias hechas antes siguen abriéndose con ella.</translation>
    </message>
    <message>
        <source>Both passphrases will open this file, and opening takes a second longer for each.</source>
        <translation>Las dos frases de contraseña abrirán este archivo, y cada una hace que abrir tarde un segundo más.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Add passphrase</source>
        <translation>Añadir la frase de contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message>
        <source>Several words that you alone put together are easiest to keep.</source>
        <translation>Varias palabras que solo usted juntó son lo más fácil de recordar.</translation>
    </message>
    <message>
        <source>Weak: among the first that would be tried</source>
        <translation>Débil: entre las primeras que se probarían</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>%1 words, %2</source>
        <translation>%1 palabras, %2</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more characters</source>
        <translation>
            <numerusform>Demasiado corta: un carácter más</numerusform>
            <numerusform>Demasiado corta: %n caracteres más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayLine</name>
    <message>
        <source>Line %1 of the pay</source>
        <translation>Línea %1 del pago</translation>
    </message>
    <message>
        <source>Remove line %1 of the pay</source>
        <translation>Quitar la línea %1 del pago</translation>
    </message>
    <message>
        <source>May be empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>It pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Empty: all hours.</source>
        <translation>Vacío: todas las horas.</translation>
    </message>
    <message>
        <source>What it depends on</source>
        <translation>De qué depende</translation>
    </message>
</context>
<context>
    <name>PayMoney</name>
    <message>
        <source>From earned to received</source>
        <translation>De lo ganado a lo recibido</translation>
    </message>
    <message>
        <source>Match payouts</source>
        <translation>Asignar pagos</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Overdue, %1</source>
        <translation>Vencido, %1</translation>
    </message>
    <message>
        <source>Show what is overdue as</source>
        <translation>Mostrar lo vencido como</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Payouts</source>
        <translation>Pagos recibidos</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <source>Import one task history to see what an hour paid. It takes a minute.</source>
        <translation>Importe un historial de tareas para ver qué pagó una hora. Tarda un minuto.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>By platform, %1 per hour</source>
        <translation>Por plataforma, %1 por hora</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
    <message>
        <source>Lost to unpaid time</source>
        <translation>Perdido en tiempo no pagado</translation>
    </message>
    <message>
        <source>Offered, not paid</source>
        <translation>Ofrecido, no pagado</translation>
    </message>
    <message>
        <source>Compare, %1 per hour</source>
        <translation>Comparar, %1 por hora</translation>
    </message>
    <message>
        <source>Hours by week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Pagado %1</translation>
    </message>
    <message>
        <source>Unpaid %1</source>
        <translation>Sin pagar %1</translation>
    </message>
    <message>
        <source>Show the weeks as</source>
        <translation>Mostrar las semanas como</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Horas por día</translation>
    </message>
    <message>
        <source>Show the days as</source>
        <translation>Mostrar los días como</translation>
    </message>
</context>
<context>
    <name>PayText</name>
    <message>
        <source>Last 12 weeks</source>
        <translation>Últimas 12 semanas</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Todas las plataformas</translation>
    </message>
    <message>
        <source>%1 of your own time belongs to no pay in this currency and is not in these rows.</source>
        <translation>%1 de su tiempo propio no pertenecen a ningún pago en esta moneda y no están en estas filas.</translation>
    </message>
    <message>
        <source>%1: true rate %2, platform rate %3, advertised %4; %5 worked, %6 of it unpaid; earned %7.</source>
        <translation>%1: tarifa real %2, tarifa de la plataforma %3, anunciada %4; %5 trabajadas, %6 de ellas sin pagar; ganado %7.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>no payout recorded</source>
        <translation>ningún pago recibido registrado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>no payout matched</source>
        <translation>ningún pago recibido asignado</translation>
    </message>
    <message>
        <source>not known to be due</source>
        <translation>no se sabe que haya vencido</translation>
    </message>
    <message numerus="yes">
        <source>%1 payouts</source>
        <translation>
            <numerusform>%1 pago recibido</numerusform>
            <numerusform>%1 pagos recibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>not decided, outside earned</source>
        <translation>no decidido, fuera de lo ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>rejected, outside earned</source>
        <translation>rechazado, fuera de lo ganado</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Find a place</source>
        <translation>Buscar un lugar</translation>
    </message>
</context>
<context>
    <name>PlatformFacts</name>
    <message>
        <source>All platforms</source>
        <translation>Todas las plataformas</translation>
    </message>
    <message>
        <source>How to get the data</source>
        <translation>Cómo obtener los datos</translation>
    </message>
    <message>
        <source>How and when it pays</source>
        <translation>Cómo y cuándo paga</translation>
    </message>
</context>
<context>
    <name>PlatformTable</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Platform rate</source>
        <translation>De la plataforma</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>By platform, %1 per hour</source>
        <translation>Por plataforma, %1 por hora</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>short for its rate</comment>
        <translation>Plataf.</translation>
    </message>
</context>
<context>
    <name>PlatformText</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Time tracker</source>
        <translation>Rastreador de tiempo</translation>
    </message>
    <message>
        <source>Wallet or bank</source>
        <translation>Monedero o banco</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Sus propias notas</translation>
    </message>
    <message>
        <source>Documented: %1 (checked %2)</source>
        <translation>Documentado: %1 (comprobado el %2)</translation>
    </message>
    <message>
        <source>Seen in code: %1 (checked %2)</source>
        <translation>Visto en código: %1 (comprobado el %2)</translation>
    </message>
    <message>
        <source>Hearsay: %1 (checked %2)</source>
        <translation>De oídas: %1 (comprobado el %2)</translation>
    </message>
    <message>
        <source>Not verified: %1 (checked %2)</source>
        <translation>Sin verificar: %1 (comprobado el %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>weekdays, both included</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %2 to the next %1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2 al siguiente %1 %2</translation>
    </message>
    <message>
        <source>%1; in which zone is not known</source>
        <translation>%1; no se sabe en qué zona horaria</translation>
    </message>
    <message>
        <source>%1, by the clock of %2</source>
        <translation>%1, según el reloj de %2</translation>
    </message>
    <message>
        <source>Weekly, on %1</source>
        <translation>Cada semana, el %1</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Twice a month: on day %1 for days 1 to 15, on day %2 of the next month for the others</source>
        <translation>Dos veces al mes: el día %1 por los días 1 a 15, el día %2 del mes siguiente por los demás</translation>
    </message>
    <message>
        <source>Monthly, on day %1 of the next month</source>
        <translation>Cada mes, el día %1 del mes siguiente</translation>
    </message>
    <message>
        <source>Monthly, on days %1 to %2 of the next month</source>
        <translation>Cada mes, los días %1 a %2 del mes siguiente</translation>
    </message>
    <message>
        <source>When you withdraw</source>
        <translation>Cuando usted retira</translation>
    </message>
    <message>
        <source>the money arrives on that day</source>
        <translation>el dinero llega ese día</translation>
    </message>
    <message>
        <source>the money arrives %1 later</source>
        <translation>el dinero llega %1 después</translation>
    </message>
    <message>
        <source>the money arrives at most %1 later</source>
        <translation>el dinero llega como máximo %1 después</translation>
    </message>
    <message>
        <source>the money arrives %1 to %2 later</source>
        <translation>el dinero llega de %1 a %2 después</translation>
    </message>
    <message numerus="yes">
        <source>%1 working days</source>
        <translation>
            <numerusform>%1 día laborable</numerusform>
            <numerusform>%1 días laborables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 hora</numerusform>
            <numerusform>%1 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>por medio de %1</translation>
    </message>
    <message>
        <source>Work that nobody reviews counts as approved after %1</source>
        <translation>El trabajo que nadie revisa cuenta como aprobado a los %1</translation>
    </message>
    <message>
        <source>Until %1 after the pay week</source>
        <translation>Hasta %1 después de la semana de pago</translation>
    </message>
    <message>
        <source>During the next pay week only</source>
        <translation>Solo durante la siguiente semana de pago</translation>
    </message>
    <message>
        <source>The last %1 are shown</source>
        <translation>Se muestran los últimos %1</translation>
    </message>
    <message>
        <source>hourly pay %1 after it was reported</source>
        <translation>pago por hora %1 después de informarlo</translation>
    </message>
    <message>
        <source>task pay %1 after it was reported</source>
        <translation>pago por tarea %1 después de informarlo</translation>
    </message>
    <message>
        <source>%1 between two withdrawals</source>
        <translation>%1 entre dos retiros</translation>
    </message>
    <message>
        <source>Pay week</source>
        <translation>Semana de pago</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Can be withdrawn</source>
        <translation>Se puede retirar</translation>
    </message>
    <message>
        <source>Named in payment files</source>
        <translation>Nombrado en archivos de pago</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Además</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message numerus="yes">
        <source>%1 more rows</source>
        <translation>
            <numerusform>%1 fila más</numerusform>
            <numerusform>%1 filas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2, %3, time %4, pay %5, %6. %7.</source>
        <translation>Línea %1: %2, %3, tiempo %4, pago %5, %6. %7.</translation>
    </message>
    <message>
        <source>Line %1, column %2, “%3”. %4.</source>
        <translation>Línea %1, columna %2, «%3». %4.</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leídas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevas</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiadas</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocidas</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtradas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazadas</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>What an hour of task work really paid.</source>
        <translation>Lo que de verdad pagó una hora de trabajo por tareas.</translation>
    </message>
    <message>
        <source>Use this vault.</source>
        <translation>Usar esta bóveda.</translation>
    </message>
    <message>
        <source>Show every part of the window.</source>
        <translation>Mostrar todas las partes de la ventana.</translation>
    </message>
    <message>
        <source>Export files to look at before importing.</source>
        <translation>Archivos de exportación que revisar antes de importar.</translation>
    </message>
    <message>
        <source>The encryption library did not start, so nothing was opened.</source>
        <translation>La biblioteca de cifrado no arrancó, así que no se abrió nada.</translation>
    </message>
    <message>
        <source>This system lets other programs of yours read this one&apos;s memory.</source>
        <translation>Este sistema permite que otros programas suyos lean la memoria de este.</translation>
    </message>
    <message>
        <source>Shared file</source>
        <translation>Archivo compartido</translation>
    </message>
    <message>
        <source>Shared text</source>
        <translation>Texto compartido</translation>
    </message>
    <message>
        <source>Open every page on made-up data, without a display, and say what was found.</source>
        <translation>Abrir cada página con datos inventados, sin pantalla, y decir qué se encontró.</translation>
    </message>
</context>
<context>
    <name>RateChart</name>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
</context>
<context>
    <name>RateLadder</name>
    <message>
        <source>What an hour paid</source>
        <translation>Lo que pagó una hora</translation>
    </message>
</context>
<context>
    <name>RatePane</name>
    <message>
        <source>Rate over time, %1 per hour</source>
        <translation>Tarifa a lo largo del tiempo, %1 por hora</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation>Tarifa a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Show the rates as</source>
        <translation>Mostrar las tarifas como</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation>Tarifa a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>RateText</name>
    <message>
        <source>Rate in force</source>
        <translation>Tarifa en vigor</translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>Tarifa habitual</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name of a rate, amount</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Cut from %1 to %2 on %3.</source>
        <translation>Rebajada de %1 a %2 el %3.</translation>
    </message>
    <message>
        <source>Raised from %1 to %2 on %3.</source>
        <translation>Subida de %1 a %2 el %3.</translation>
    </message>
    <message>
        <source>The usual rate went from %1 to %2 on %3.</source>
        <translation>La tarifa habitual pasó de %1 a %2 el %3.</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4</source>
        <comment>day, rate before, rate after, change in percent</comment>
        <translation>%1: de %2 a %3, %4</translation>
    </message>
    <message>
        <source>Rows: %1 before the change, %2 after</source>
        <translation>Filas: %1 antes del cambio, %2 después</translation>
    </message>
    <message>
        <source>Week of %1: true rate %2.</source>
        <translation>Semana del %1: tarifa real %2.</translation>
    </message>
    <message>
        <source>Week of %1: no record.</source>
        <translation>Semana del %1: sin registro.</translation>
    </message>
    <message>
        <source>Week of %1: %2 earned, no hours on record.</source>
        <translation>Semana del %1: %2 ganados, sin horas en el registro.</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <source>The true rate rose from %1 to %2 between the weeks of %3 and %4.</source>
        <translation>La tarifa real subió de %1 a %2 entre las semanas del %3 y del %4.</translation>
    </message>
    <message>
        <source>The true rate fell from %1 to %2 between the weeks of %3 and %4.</source>
        <translation>La tarifa real bajó de %1 a %2 entre las semanas del %3 y del %4.</translation>
    </message>
    <message>
        <source>The true rate was %1 in the week of %2 and in that of %3.</source>
        <translation>La tarifa real fue %1 en la semana del %2 y en la del %3.</translation>
    </message>
    <message>
        <source>One week with hours on record, that of %1: true rate %2.</source>
        <translation>Una semana con horas en el registro, la del %1: tarifa real %2.</translation>
    </message>
    <message>
        <source>No week with pay and hours on record.</source>
        <translation>Ninguna semana con pago y horas en el registro.</translation>
    </message>
    <message>
        <source>Earlier weeks are not on the chart.</source>
        <translation>Las semanas anteriores no están en el gráfico.</translation>
    </message>
</context>
<context>
    <name>RatesPane</name>
    <message>
        <source>Rates over time</source>
        <translation>Tarifas en el tiempo</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What an hour pays</source>
        <translation>Lo que paga una hora</translation>
    </message>
    <message>
        <source>With its currency, such as 30.00 USD</source>
        <translation>Con su moneda, como 30.00 USD</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Where it stands; may be empty</source>
        <translation>Dónde consta; puede quedar vacío</translation>
    </message>
    <message>
        <source>Keep rate</source>
        <translation>Guardar la tarifa</translation>
    </message>
</context>
<context>
    <name>RecentVaults</name>
    <message>
        <source>Recent vaults</source>
        <translation>Bóvedas recientes</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>Abrir %1, %2</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Olvidar esta lista</translation>
    </message>
    <message>
        <source>The files stay where they are</source>
        <translation>Los archivos quedan donde están</translation>
    </message>
</context>
<context>
    <name>ReconciliationText</name>
    <message>
        <source>confirmed by you</source>
        <translation>confirmado por usted</translation>
    </message>
    <message>
        <source>one earning of this amount</source>
        <translation>una ganancia de este importe</translation>
    </message>
    <message>
        <source>a whole pay period</source>
        <translation>un periodo de pago entero</translation>
    </message>
    <message>
        <source>days that sum to this amount</source>
        <translation>días que suman este importe</translation>
    </message>
    <message>
        <source>a lump sum, the oldest unpaid first</source>
        <translation>un pago global, primero lo más antiguo sin pagar</translation>
    </message>
    <message>
        <source>taken back, confirmed by you</source>
        <translation>retirado, confirmado por usted</translation>
    </message>
    <message>
        <source>one adjustment of this amount</source>
        <translation>un ajuste de este importe</translation>
    </message>
    <message>
        <source>adjustments of a whole pay period</source>
        <translation>ajustes de un periodo de pago entero</translation>
    </message>
    <message>
        <source>taken back, the latest received first</source>
        <translation>retirado, primero lo último recibido</translation>
    </message>
    <message>
        <source>same money as the payout of %1, confirmed by you; counted once</source>
        <translation>el mismo dinero que el pago recibido del %1, confirmado por usted; se cuenta una vez</translation>
    </message>
    <message>
        <source>same money as the payout of %1 in another source; counted once</source>
        <translation>el mismo dinero que el pago recibido del %1 en otra fuente; se cuenta una vez</translation>
    </message>
    <message>
        <source>1 to 7 days late</source>
        <translation>de 1 a 7 días de retraso</translation>
    </message>
    <message>
        <source>8 to 30 days late</source>
        <translation>de 8 a 30 días de retraso</translation>
    </message>
    <message>
        <source>31 to 90 days late</source>
        <translation>de 31 a 90 días de retraso</translation>
    </message>
    <message>
        <source>over 90 days late</source>
        <translation>más de 90 días de retraso</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 día de retraso</numerusform>
            <numerusform>%1 días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>No payout of %1 is recorded, so nothing of it is counted as received or overdue. Import your payouts, or add one by hand.</source>
        <translation>No hay ningún pago recibido de %1 registrado, así que nada suyo cuenta como recibido o vencido. Importe sus pagos recibidos, o añada uno a mano.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows tell of the same money; it is counted once</source>
        <translation>
            <numerusform>otra fuente habla del mismo dinero; se cuenta una vez</numerusform>
            <numerusform>otras %Ln filas hablan del mismo dinero; se cuenta una vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCheck</name>
    <message>
        <source>%1 of 24 words</source>
        <translation>%1 de 24 palabras</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Write these words down now, in this order.</source>
        <translation>Anote ahora estas palabras, en este orden.</translation>
    </message>
    <message>
        <source>They are shown this once and kept nowhere. Whoever has them can open the vault.</source>
        <translation>Se muestran solo esta vez y no se guardan en ningún sitio. Quien las tenga puede abrir la bóveda.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Word %1: %2</source>
        <translation>Palabra %1: %2</translation>
    </message>
    <message>
        <source>Next, three of the words are asked for. Only then do they open the vault.</source>
        <translation>Después se piden tres de las palabras. Solo entonces abren la bóveda.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Las he anotado</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Bóveda: %1</translation>
    </message>
    <message>
        <source>Printed from Backpay</source>
        <translation>Impreso desde Backpay</translation>
    </message>
    <message>
        <source>These words in this order open the vault, without its passphrase.</source>
        <translation>Estas palabras en este orden abren la bóveda, sin su frase de contraseña.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you find it, and not with the computer. Who has it can read everything in the vault.</source>
        <translation>Guarde esta hoja donde solo usted la encuentre, y no junto al equipo. Quien la tenga puede leer todo lo que hay en la bóveda.</translation>
    </message>
</context>
<context>
    <name>RecoveryTest</name>
    <message>
        <source>Type these three words from your sheet.</source>
        <translation>Escriba estas tres palabras de su hoja.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Usar estas palabras</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Mostrarlas otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>No record.</source>
        <translation>Sin registros.</translation>
    </message>
    <message>
        <source>Illustration, not evidence</source>
        <translation>Ilustración, no prueba</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continuación)</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>There is no table in sight.</source>
        <translation>No hay ninguna tabla a la vista.</translation>
    </message>
</context>
<context>
    <name>RowLineText</name>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a part of the whole</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>tiempo %1</translation>
    </message>
    <message>
        <source>pay %1</source>
        <translation>pago %1</translation>
    </message>
</context>
<context>
    <name>RowPopover</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RowSearchText</name>
    <message>
        <source>Read as: %1.</source>
        <translation>Leído como: %1.</translation>
    </message>
    <message>
        <source>platform “%1”</source>
        <translation>plataforma «%1»</translation>
    </message>
    <message>
        <source>contract “%1”</source>
        <translation>contrato «%1»</translation>
    </message>
    <message>
        <source>the word “%1”</source>
        <translation>la palabra «%1»</translation>
    </message>
    <message>
        <source>cancelled rows</source>
        <translation>filas canceladas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>time of at least %1</source>
        <translation>tiempo de al menos %1</translation>
    </message>
    <message>
        <source>time of at most %1</source>
        <translation>tiempo de %1 como máximo</translation>
    </message>
    <message>
        <source>time over %1</source>
        <translation>tiempo de más de %1</translation>
    </message>
    <message>
        <source>time under %1</source>
        <translation>tiempo de menos de %1</translation>
    </message>
    <message>
        <source>amount of at least %1</source>
        <translation>importe de al menos %1</translation>
    </message>
    <message>
        <source>amount of at most %1</source>
        <translation>importe de %1 como máximo</translation>
    </message>
    <message>
        <source>amount over %1</source>
        <translation>importe de más de %1</translation>
    </message>
    <message>
        <source>amount under %1</source>
        <translation>importe de menos de %1</translation>
    </message>
</context>
<context>
    <name>RowsFooter</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Añadir tiempo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>weakest grade of these rows</source>
        <translation>grado más débil de estas filas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>platform:outlier unpaid &gt;30m 2026-03 sandpiper</source>
        <translation>platform:outlier unpaid &gt;30m 2026-03 sandpiper</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Contract and item</source>
        <translation>Contrato y elemento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Grade and source</source>
        <translation>Grado y fuente</translation>
    </message>
</context>
<context>
    <name>RowsText</name>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos recibidos</translation>
    </message>
    <message>
        <source>Earnings and own time</source>
        <translation>Ganancias y tiempo propio</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Ganancias</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Tiempo propio</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Paid time</source>
        <translation>Tiempo pagado</translation>
    </message>
    <message>
        <source>Unpaid time</source>
        <translation>Tiempo no pagado</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Work pay</source>
        <translation>Pago por trabajo</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
    <message>
        <source>Platform rate</source>
        <translation>Tarifa de la plataforma</translation>
    </message>
    <message>
        <source>Every row with all that it says; of cancelled rows only the time.</source>
        <translation>Cada fila con todo lo que dice; de las filas canceladas, solo el tiempo.</translation>
    </message>
    <message>
        <source>The platform&apos;s time of every row, and your own time that it does not cover. No breaks.</source>
        <translation>El tiempo de la plataforma de cada fila y su tiempo propio que este no cubre. Sin descansos.</translation>
    </message>
    <message>
        <source>The platform&apos;s time of every row, whatever its status.</source>
        <translation>El tiempo de la plataforma de cada fila, sea cual sea su estado.</translation>
    </message>
    <message>
        <source>Your own time that the platform&apos;s time of the same day does not cover. No breaks.</source>
        <translation>Su tiempo propio que el tiempo de la plataforma del mismo día no cubre. Sin descansos.</translation>
    </message>
    <message>
        <source>Work pay and bonuses that the platform approved, processed or paid.</source>
        <translation>Pagos por trabajo y bonos que la plataforma aprobó, procesó o pagó.</translation>
    </message>
    <message>
        <source>Pay for tasks and time, of what is earned.</source>
        <translation>Pago por tareas y tiempo, de lo ganado.</translation>
    </message>
    <message>
        <source>Missions, bonuses and referrals, of what is earned.</source>
        <translation>Misiones, bonos y recomendaciones, de lo ganado.</translation>
    </message>
    <message>
        <source>Shown by the platform and not decided yet. Outside what is earned.</source>
        <translation>Mostrado por la plataforma y aún sin decidir. Fuera de lo ganado.</translation>
    </message>
    <message>
        <source>Shown by the platform, then rejected or taken back. Outside what is earned.</source>
        <translation>Mostrado por la plataforma y después rechazado o retirado. Fuera de lo ganado.</translation>
    </message>
    <message>
        <source>Of what is earned, what a recorded payout pays for.</source>
        <translation>De lo ganado, lo que paga un pago recibido registrado.</translation>
    </message>
    <message>
        <source>Of what is earned, what has not arrived and is not late.</source>
        <translation>De lo ganado, lo que no ha llegado y no está con retraso.</translation>
    </message>
    <message>
        <source>Of what is earned, what has not arrived and is past its pay day.</source>
        <translation>De lo ganado, lo que no ha llegado y pasó su día de pago.</translation>
    </message>
    <message>
        <source>All that is earned, divided by all hours worked, paid or not.</source>
        <translation>Todo lo ganado, dividido por todas las horas trabajadas, pagadas o no.</translation>
    </message>
    <message>
        <source>Work pay, divided by the hours that the platform counts.</source>
        <translation>El pago por trabajo, dividido por las horas que cuenta la plataforma.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>rows, what they come to</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>No row.</source>
        <translation>Ninguna fila.</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>semana del %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>without pay in one currency</source>
        <translation>sin pago en una sola moneda</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts behind a finding</source>
        <translation>Importes tras un hallazgo</translation>
    </message>
    <message>
        <source>Time behind a finding</source>
        <translation>Tiempo tras un hallazgo</translation>
    </message>
    <message>
        <source>What one line of the finding&apos;s working counts of each row.</source>
        <translation>Lo que una línea del cálculo del hallazgo cuenta de cada fila.</translation>
    </message>
</context>
<context>
    <name>RuleFacts</name>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 or fewer</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>age %1 to %2</source>
        <translation>edad de %1 a %2</translation>
    </message>
    <message>
        <source>age %1 and over</source>
        <translation>edad de %1 o más</translation>
    </message>
    <message>
        <source>up to age %1</source>
        <translation>hasta la edad de %1</translation>
    </message>
    <message>
        <source>yearly receipts of %1 or more</source>
        <translation>ingresos anuales de %1 o más</translation>
    </message>
    <message>
        <source>yearly receipts below %1</source>
        <translation>ingresos anuales inferiores a %1</translation>
    </message>
    <message>
        <source>yearly receipts above a threshold that was not read</source>
        <translation>ingresos anuales por encima de un umbral que no se leyó</translation>
    </message>
    <message>
        <source>there is no rate from %1 to %2</source>
        <translation>no hay tarifa del %1 al %2</translation>
    </message>
    <message>
        <source>two rates hold on %1</source>
        <translation>dos tarifas rigen el %1</translation>
    </message>
    <message>
        <source>it begins on %1 and ends on %2</source>
        <translation>empieza el %1 y termina el %2</translation>
    </message>
    <message>
        <source>the rate of %1 stands behind a later one</source>
        <translation>la tarifa del %1 está detrás de una posterior</translation>
    </message>
    <message>
        <source>nothing above zero stands at %1</source>
        <translation>no hay nada por encima de cero el %1</translation>
    </message>
    <message>
        <source>no citation stands at %1</source>
        <translation>no hay ninguna cita el %1</translation>
    </message>
    <message>
        <source>no day on which a source showed it stands at the rate of %1</source>
        <translation>en la tarifa del %1 no figura el día en que una fuente la mostraba</translation>
    </message>
    <message>
        <source>the second source of %1 is the first one</source>
        <translation>la segunda fuente del %1 es la primera</translation>
    </message>
    <message>
        <source>the rate of %1 holds longer than the place is checked</source>
        <translation>la tarifa del %1 rige más tiempo del que el lugar está comprobado</translation>
    </message>
    <message>
        <source>the last rate ends on %1, checked is %2</source>
        <translation>la última tarifa termina el %1, lo comprobado el %2</translation>
    </message>
    <message>
        <source>“%1” is no list of months</source>
        <translation>«%1» no es una lista de meses</translation>
    </message>
    <message>
        <source>the newest rate ends on %1, but it can change only in: %2</source>
        <translation>la tarifa más nueva termina el %1, pero solo puede cambiar en: %2</translation>
    </message>
    <message>
        <source>its place %1 has no minimum wage</source>
        <translation>su lugar %1 no tiene salario mínimo</translation>
    </message>
    <message>
        <source>there is no regime %1</source>
        <translation>no hay ningún régimen %1</translation>
    </message>
    <message>
        <source>there is no factor %1</source>
        <translation>no hay ningún factor %1</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 figura dos veces</translation>
    </message>
    <message>
        <source>the list “%1” is empty</source>
        <translation>la lista «%1» está vacía</translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation>%1 personas empleadas</translation>
    </message>
    <message>
        <source>qualifying health benefits</source>
        <translation>seguro médico que califica</translation>
    </message>
    <message>
        <source>no qualifying health benefits</source>
        <translation>sin seguro médico que califique</translation>
    </message>
    <message>
        <source>apprentices</source>
        <translation>aprendices</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>%1 less one day</source>
        <translation>%1 menos un día</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Las reglas</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>If proven</source>
        <translation>Si se prueba</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Checked through</source>
        <translation>Comprobado hasta</translation>
    </message>
    <message>
        <source>second source: %1</source>
        <translation>segunda fuente: %1</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Horas extra (overtime)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Longer period</source>
        <translation>Plazo más largo</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>For contracts from</source>
        <translation>Para contratos desde</translation>
    </message>
    <message>
        <source>From a value of</source>
        <translation>Desde un valor de</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who must prove</source>
        <translation>Quién debe probar</translation>
    </message>
    <message>
        <source>Minimum wage</source>
        <translation>Salario mínimo (minimum wage)</translation>
    </message>
    <message>
        <source>Wage law</source>
        <translation>Ley salarial</translation>
    </message>
    <message>
        <source>Freelance act</source>
        <translation>Ley de trabajo independiente (freelance act)</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Plazo (time limit)</translation>
    </message>
    <message>
        <source>Employment test</source>
        <translation>Prueba de empleo (employment test)</translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>Backpay</source>
        <translation>Backpay</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GPL 3.0 or later</source>
        <translation>GPL 3.0 o posterior</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it, and it comes without any warranty.</source>
        <translation>Software libre: se puede usar, estudiar, compartir y cambiar, y viene sin ninguna garantía.</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>Reference rates of the European Central Bank</source>
        <translation>Tipos de referencia del Banco Central Europeo</translation>
    </message>
    <message>
        <source>Addresses are shown to be read and copied. The program opens none by itself.</source>
        <translation>Las direcciones se muestran para leerlas y copiarlas. El programa no abre ninguna por sí mismo.</translation>
    </message>
    <message>
        <source>What is never sent</source>
        <translation>Lo que nunca se envía</translation>
    </message>
    <message>
        <source>There is no account, no telemetry, no crash report, no search for updates and no cloud. Records, names, amounts and the passphrase stay in the vault on this computer.</source>
        <translation>No hay cuenta, ni telemetría, ni informes de fallos, ni búsqueda de actualizaciones, ni nube. Los registros, los nombres, los importes y la frase de contraseña quedan en la bóveda de este equipo.</translation>
    </message>
    <message>
        <source>Two things use the network, each only after you ask for it and are shown the address: fetching the table of reference rates, and the time stamp of an evidence packet, for which a digest is sent and nothing it was made of.</source>
        <translation>Dos cosas usan la red, cada una solo después de que usted la pida y vea la dirección: traer la tabla de tipos de referencia, y el sello de tiempo de un paquete de pruebas, para el que se envía un resumen y nada de aquello de lo que se hizo.</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Ningún veredicto</translation>
    </message>
    <message>
        <source>Findings are facts with their working and citations. Whether a law was broken is for a court or an agency to say. This program gives no legal advice.</source>
        <translation>Los hallazgos son hechos con su cálculo y sus citas. Si se incumplió una ley lo dice un tribunal o una agencia. Este programa no da asesoría legal.</translation>
    </message>
</context>
<context>
    <name>SettingsAppearance</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Everything grows with it, and the window takes the layout of a narrower one, so that nothing is cut off.</source>
        <translation>Todo crece con él, y la ventana toma la disposición de una más estrecha, para que nada quede cortado.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Nothing in this window moves by itself, whatever the system is set to. The running time changes by its digits alone.</source>
        <translation>Nada en esta ventana se mueve por sí mismo, diga lo que diga el sistema. El tiempo en marcha cambia solo en sus cifras.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>SettingsBackups</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The sample data are not backed up.</source>
        <translation>De los datos de muestra no se hacen copias.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>verb: try whether a backup is good</comment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the backup of %1</source>
        <translation>Probar la copia de %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Test the newest</source>
        <translation>Probar la más reciente</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put this copy in the vault’s place?</source>
        <translation>¿Poner esta copia en lugar de la bóveda?</translation>
    </message>
    <message>
        <source>%1
The present vault is kept under another name beside it; nothing is overwritten. The vault is locked then.</source>
        <translation>%1
La bóveda actual se conserva al lado con otro nombre; no se sobrescribe nada. Después la bóveda queda bloqueada.</translation>
    </message>
    <message>
        <source>Passphrase or recovery words of the copy</source>
        <translation>Frase de contraseña o palabras de recuperación de la copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Vaults (*.backpay)</source>
        <translation>Bóvedas (*.backpay)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
    <message>
        <source>Where to keep the copy</source>
        <translation>Dónde guardar la copia</translation>
    </message>
</context>
<context>
    <name>SettingsCheck</name>
    <message>
        <source>Check this vault</source>
        <translation>Comprobar esta bóveda</translation>
    </message>
    <message>
        <source>Every page of the file is compared with its seal, the journal is followed from its first entry, every row is compared with what the journal says of it, and every kept original with its digest. Nothing is written.</source>
        <translation>Cada página del archivo se compara con su sello, el diario se sigue desde su primera entrada, cada fila se compara con lo que el diario dice de ella, y cada original guardado con su resumen. No se escribe nada.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>This vault</source>
        <translation>Esta bóveda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A folder of its own, in memory where the system offers that</source>
        <translation>Una carpeta propia, en memoria donde el sistema lo ofrece</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Abrir otra bóveda</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>What you see is made up. It stands in a vault of its own and never among your records. Removing it leaves nothing behind.</source>
        <translation>Lo que se ve es inventado. Está en una bóveda propia y nunca entre sus registros. Al quitarlo no queda nada.</translation>
    </message>
    <message>
        <source>Made-up histories of five platforms, in a vault of their own. Yours is locked meanwhile and stays as it is.</source>
        <translation>Historiales inventados de cinco plataformas, en una bóveda propia. La suya queda bloqueada mientras tanto y sigue como está.</translation>
    </message>
    <message>
        <source>Remove sample data</source>
        <translation>Quitar los datos de ejemplo</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>Bóvedas recientes</translation>
    </message>
    <message>
        <source>Days and zone</source>
        <translation>Días y zona</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Zone of this computer</source>
        <translation>Zona de este equipo</translation>
    </message>
    <message>
        <source>It decides what “today” is, and nothing else. Rows keep the time their file wrote; days and weeks of work follow the zone and the first day of each contract, set on its page.</source>
        <translation>Decide qué es «hoy», y nada más. Las filas conservan la hora que escribió su archivo; los días y las semanas de trabajo siguen la zona y el primer día de cada contrato, indicados en su página.</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Abrir una bóveda</translation>
    </message>
    <message>
        <source>Backpay vaults (*.backpay)</source>
        <translation>Bóvedas de Backpay (*.backpay)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>SettingsLaw</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Check the rules</source>
        <translation>Comprobar las reglas</translation>
    </message>
    <message>
        <source>Find a rule by place, name or law</source>
        <translation>Buscar una regla por lugar, nombre o ley</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Vault file, sample data, calendar</source>
        <translation>Archivo de la bóveda, datos de ejemplo, calendario</translation>
    </message>
    <message>
        <source>One encrypted file holds everything.</source>
        <translation>Un archivo cifrado lo contiene todo.</translation>
    </message>
    <message>
        <source>Colours, size of text</source>
        <translation>Colores, tamaño del texto</translation>
    </message>
    <message>
        <source>How the window looks on this computer.</source>
        <translation>Cómo se ve la ventana en este equipo.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>When the vault locks, and what others may see.</source>
        <translation>Cuándo se bloquea la bóveda, y qué pueden ver otras personas.</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Who pays, how and when</source>
        <translation>Quién paga, cómo y cuándo</translation>
    </message>
    <message>
        <source>Who pays, how and when.</source>
        <translation>Quién paga, cómo y cuándo.</translation>
    </message>
    <message>
        <source>Law in use</source>
        <translation>Ley en uso</translation>
    </message>
    <message>
        <source>Every rule with its source</source>
        <translation>Cada regla con su fuente</translation>
    </message>
    <message>
        <source>The law that figures rest on, with its sources.</source>
        <translation>La ley en que se basan las cifras, con sus fuentes.</translation>
    </message>
    <message>
        <source>Vault check</source>
        <translation>Comprobación de la bóveda</translation>
    </message>
    <message>
        <source>Pages, journal, rows, originals</source>
        <translation>Páginas, diario, filas, originales</translation>
    </message>
    <message>
        <source>Is all that was stored still there, unchanged?</source>
        <translation>¿Sigue ahí, sin cambios, todo lo que se guardó?</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Reference rates to compare by</source>
        <translation>Tipos de referencia para comparar</translation>
    </message>
    <message>
        <source>Rates to compare pay in different currencies.</source>
        <translation>Tipos para comparar pagos en distintas monedas.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Version, licence, what is sent</source>
        <translation>Versión, licencia, qué se envía</translation>
    </message>
    <message>
        <source>Works offline, without an account.</source>
        <translation>Funciona sin conexión y sin cuenta.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Sections of Settings</source>
        <translation>Secciones de Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to open this vault.</source>
        <translation>
            <numerusform>%n forma de abrir esta bóveda.</numerusform>
            <numerusform>%n formas de abrir esta bóveda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to open it, locking, backups</source>
        <translation>Cómo se abre, bloqueo, copias</translation>
    </message>
</context>
<context>
    <name>SettingsPlatforms</name>
    <message>
        <source>Platforms, trackers and wallets</source>
        <translation>Plataformas, rastreadores y monederos</translation>
    </message>
    <message>
        <source>Sources you described</source>
        <translation>Fuentes que usted describió</translation>
    </message>
    <message>
        <source>None. Where no source reads a file, Import asks you what its columns are and keeps that here.</source>
        <translation>Ninguna. Donde ninguna fuente lee un archivo, Importar pregunta qué son sus columnas y lo guarda aquí.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add one from a file</source>
        <translation>Añadir una desde un archivo</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Source descriptions (*.toml)</source>
        <translation>Descripciones de fuentes (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>SettingsRates</name>
    <message>
        <source>Reference rates</source>
        <translation>Tipos de referencia</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>From the European Central Bank</source>
        <translation>Del Banco Central Europeo</translation>
    </message>
    <message>
        <source>Ask the bank&apos;s server now?</source>
        <translation>¿Preguntar ahora al servidor del banco?</translation>
    </message>
    <message>
        <source>%1
It learns this computer&apos;s address and that somebody asked for the table, as with any page. Nothing of the vault is sent.</source>
        <translation>%1
Conoce la dirección de este equipo y que alguien pidió la tabla, como con cualquier página. No se envía nada de la bóveda.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>For 1 euro</source>
        <translation>Por 1 euro</translation>
    </message>
    <message>
        <source>Tables of the European Central Bank (*.csv *.zip)</source>
        <translation>Tablas del Banco Central Europeo (*.csv *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>SettingsSecurity</name>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bloquear sin actividad</translation>
    </message>
    <message>
        <source>Counted from the last key, press or move in this window. A running timer goes on while locked, and files that are being stored are stored first.</source>
        <translation>Se cuenta desde la última tecla, pulsación o movimiento en esta ventana. Un cronómetro en marcha sigue durante el bloqueo, y los archivos que se están guardando se guardan primero.</translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Hide amounts now</source>
        <translation>Ocultar los importes ahora</translation>
    </message>
    <message>
        <source>Hide amounts at start</source>
        <translation>Ocultar los importes al inicio</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H does the same. Hours stay in sight. Packets and forms hold their amounts either way; a copied table holds what is in sight.</source>
        <translation>Ctrl+Shift+H hace lo mismo. Las horas siguen a la vista. Los paquetes y formularios tienen sus importes en todo caso; una tabla copiada tiene lo que está a la vista.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear con la pantalla</translation>
    </message>
    <message>
        <source>Lock before sleep</source>
        <translation>Bloquear antes de suspender</translation>
    </message>
    <message>
        <source>Screen and sleep as far as this desktop tells of them.</source>
        <translation>Pantalla y suspensión, en la medida en que este escritorio avisa de ellas.</translation>
    </message>
    <message>
        <source>Cover the window while another is in use</source>
        <translation>Cubrir la ventana mientras se usa otra</translation>
    </message>
    <message>
        <source>Keep the app off screenshots, shared screens and the list of apps</source>
        <translation>Dejar Backpay fuera de capturas, pantallas compartidas y lista de aplicaciones</translation>
    </message>
</context>
<context>
    <name>ShortcutsPopover</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Back, or close what is open</source>
        <translation>Volver, o cerrar lo que está abierto</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Walk the weeks of a chart and the rows of a list</source>
        <translation>Recorrer las semanas de un gráfico y las filas de una lista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the row in focus</source>
        <translation>Abrir la fila enfocada</translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>This computer’s key store</source>
        <translation>Almacén de claves de este equipo</translation>
    </message>
    <message>
        <source>A way of another program</source>
        <translation>Una forma de otro programa</translation>
    </message>
    <message>
        <source>%1 words, checked %2</source>
        <translation>%1 palabras, comprobadas el %2</translation>
    </message>
    <message>
        <source>%1 words, never checked</source>
        <translation>%1 palabras, nunca comprobadas</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>puesta el %1</translation>
    </message>
    <message>
        <source>set on an unknown day</source>
        <translation>puesta en un día desconocido</translation>
    </message>
</context>
<context>
    <name>SnapshotComparisonView</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>SortHead</name>
    <message>
        <source>Orders the rows</source>
        <translation>Ordena las filas</translation>
    </message>
    <message>
        <source>Ordered, the largest first</source>
        <translation>Ordenado, primero lo mayor</translation>
    </message>
    <message>
        <source>Ordered, the smallest first</source>
        <translation>Ordenado, primero lo menor</translation>
    </message>
</context>
<context>
    <name>SourcePopover</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>Backpay</source>
        <translation>Backpay</translation>
    </message>
    <message>
        <source>What did an hour of your work really pay?</source>
        <translation>¿Qué pagó de verdad una hora de su trabajo?</translation>
    </message>
    <message>
        <source>Bring the task histories you already have. Backpay counts the hours nobody paid for and shows the working.</source>
        <translation>Traiga los historiales de tareas que ya tiene. Backpay cuenta las horas que nadie pagó y muestra el cálculo.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Made up, marked as such, gone when you lock it</source>
        <translation>Inventados, marcados como tales, desaparecen al bloquear</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Bóveda nueva</translation>
    </message>
    <message>
        <source>An encrypted file on this computer</source>
        <translation>Un archivo cifrado en este equipo</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Abrir una bóveda</translation>
    </message>
    <message>
        <source>A .backpay file</source>
        <translation>Un archivo .backpay</translation>
    </message>
    <message>
        <source>Works offline. No account. Nothing leaves this computer unless you export it.</source>
        <translation>Funciona sin conexión. Sin cuenta. Nada sale de este equipo si usted no lo exporta.</translation>
    </message>
    <message>
        <source>Backpay vaults (*.backpay)</source>
        <translation>Bóvedas de Backpay (*.backpay)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>Bóvedas recientes</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>hours worked</source>
        <translation>horas trabajadas</translation>
    </message>
    <message>
        <source>daily rules left out, as only the week&apos;s sum is known</source>
        <translation>reglas diarias omitidas, pues solo se sabe la suma de la semana</translation>
    </message>
    <message>
        <source>hours beyond %1 in the week</source>
        <translation>horas por encima de %1 en la semana</translation>
    </message>
    <message>
        <source>overtime hours on %1</source>
        <translation>horas extra del %1</translation>
    </message>
    <message>
        <source>double-time hours on %1</source>
        <translation>horas dobles del %1</translation>
    </message>
    <message>
        <source>overtime hours on %1, the seventh day worked in the week</source>
        <translation>horas extra del %1, el séptimo día trabajado en la semana</translation>
    </message>
    <message>
        <source>hours beyond %1 a day, over the week</source>
        <translation>horas por encima de %1 al día, en la semana</translation>
    </message>
    <message>
        <source>hours beyond %1 at a stretch, over the week</source>
        <translation>horas por encima de %1 seguidas, en la semana</translation>
    </message>
    <message>
        <source>hours that are paid for</source>
        <translation>horas que se pagan</translation>
    </message>
    <message>
        <source>hours beyond the %1 that the salary covers</source>
        <translation>horas por encima de las %1 que cubre el salario</translation>
    </message>
    <message>
        <source>hours that no pay is for</source>
        <translation>horas sin ningún pago</translation>
    </message>
    <message>
        <source>bonuses and commissions left out of the regular rate</source>
        <translation>bonos y comisiones fuera de la tarifa regular</translation>
    </message>
    <message>
        <source>pay that counts for the regular rate</source>
        <translation>pago que cuenta para la tarifa regular</translation>
    </message>
    <message>
        <source>regular rate an hour</source>
        <translation>tarifa regular por hora (regular rate)</translation>
    </message>
    <message>
        <source>flat bonus for each of %1 hours that are not overtime</source>
        <translation>bono fijo por cada una de las %1 horas que no son extra</translation>
    </message>
    <message>
        <source>straight time due: %1 hours at %2</source>
        <translation>pago ordinario (straight time) debido: %1 horas a %2</translation>
    </message>
    <message>
        <source>overtime premium: %1 hours at %2, half of the regular rate</source>
        <translation>recargo por horas extra: %1 horas a %2, la mitad de la tarifa regular</translation>
    </message>
    <message>
        <source>double-time premium: %1 hours at %2, the regular rate</source>
        <translation>recargo por horas dobles: %1 horas a %2, la tarifa regular</translation>
    </message>
    <message>
        <source>overtime on the flat bonus: %1 hours at %2</source>
        <translation>horas extra sobre el bono fijo: %1 horas a %2</translation>
    </message>
    <message>
        <source>total due</source>
        <translation>total debido</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>paid beyond what is due</source>
        <translation>pagado por encima de lo debido</translation>
    </message>
    <message>
        <source>rest breaks paid apart: %1 hours at %2</source>
        <translation>descansos pagados aparte: %1 horas a %2</translation>
    </message>
    <message>
        <source>time without pieces paid apart: %1 hours at %2</source>
        <translation>tiempo sin piezas pagado aparte: %1 horas a %2</translation>
    </message>
    <message>
        <source>time without pieces needs no pay apart, as hourly pay reaches the minimum for all hours</source>
        <translation>el tiempo sin piezas no necesita pago aparte, pues el pago por hora alcanza el mínimo para todas las horas</translation>
    </message>
    <message>
        <source>reporting time on %1: %2 hours at %3</source>
        <translation>pago por presentarse (reporting time) el %1: %2 horas a %3</translation>
    </message>
    <message>
        <source>spread of hours left out, as clock times are not known</source>
        <translation>amplitud de la jornada (spread of hours) omitida, pues no se saben las horas del reloj</translation>
    </message>
    <message>
        <source>days with a break that may be split shifts: %1, no hour counted for them, as what a split shift is was not read</source>
        <translation>días con una pausa que pueden ser turnos partidos: %1, sin contar ninguna hora por ellos, pues no se leyó qué es un turno partido</translation>
    </message>
    <message>
        <source>an hour at the minimum for long days: %1 at %2</source>
        <translation>una hora al mínimo por días largos: %1 a %2</translation>
    </message>
    <message>
        <source>long days: %1, whose hour the week&apos;s pay already covers</source>
        <translation>días largos: %1, cuya hora ya cubre el pago de la semana</translation>
    </message>
    <message>
        <source>minimum wage of %1 since %2</source>
        <translation>salario mínimo de %1 desde el %2</translation>
    </message>
    <message>
        <source>minimum wage by hours, as it changes within the week</source>
        <translation>salario mínimo por horas, pues cambia dentro de la semana</translation>
    </message>
    <message>
        <source>minimum for %1 hours</source>
        <translation>mínimo por %1 horas</translation>
    </message>
    <message>
        <source>minimum for unpaid time: %1 hours at %2</source>
        <translation>mínimo por tiempo no pagado: %1 horas a %2</translation>
    </message>
    <message>
        <source>minimum for paid time: %1 hours at %2</source>
        <translation>mínimo por tiempo pagado: %1 horas a %2</translation>
    </message>
    <message>
        <source>minimum over the pay period %1</source>
        <translation>mínimo en el periodo de pago %1</translation>
    </message>
    <message>
        <source>overtime premium taken from the minimum wage, the larger of the two</source>
        <translation>recargo por horas extra tomado del salario mínimo, el mayor de los dos</translation>
    </message>
    <message>
        <source>below the minimum by</source>
        <translation>por debajo del mínimo en</translation>
    </message>
    <message>
        <source>%1 × %2 payments a year ÷ 52 weeks</source>
        <translation>%1 × %2 pagos al año ÷ 52 semanas</translation>
    </message>
    <message>
        <source>%1 ÷ the %2 weeks it is for</source>
        <translation>%1 ÷ las %2 semanas que cubre</translation>
    </message>
    <message>
        <source>a week&apos;s salary ÷ the %1 hours it is for</source>
        <translation>el salario de una semana ÷ las %1 horas que cubre</translation>
    </message>
    <message>
        <source>share of the week from %1</source>
        <translation>parte de la semana del %1</translation>
    </message>
    <message>
        <source>increase of the rate in the week from %1: its share ÷ %2 hours</source>
        <translation>aumento de la tarifa en la semana del %1: su parte ÷ %2 horas</translation>
    </message>
    <message>
        <source>extra overtime in the week from %1: %2 hours at %3, half of the increase</source>
        <translation>horas extra adicionales en la semana del %1: %2 horas a %3, la mitad del aumento</translation>
    </message>
    <message>
        <source>paid in all for the week from %1: %2 hours, stated rate %3</source>
        <translation>pagado en total por la semana del %1: %2 horas, tarifa declarada %3</translation>
    </message>
    <message>
        <source>paid for an hour in the week from %1: %2 hours, stated rate %3</source>
        <translation>pagado por hora en la semana del %1: %2 horas, tarifa declarada %3</translation>
    </message>
    <message>
        <source>paid in all for the week from %1: %2 hours, bonus %3</source>
        <translation>pagado en total por la semana del %1: %2 horas, bono %3</translation>
    </message>
    <message>
        <source>percent by which the rate fell from %1 to %2</source>
        <translation>porcentaje en que bajó la tarifa de %1 a %2</translation>
    </message>
    <message>
        <source>all that the plan pays for the week</source>
        <translation>todo lo que el plan paga por la semana</translation>
    </message>
    <message>
        <source>premium on %1 for the %2 hours really beyond 8</source>
        <translation>recargo del %1 por las %2 horas realmente por encima de 8</translation>
    </message>
    <message>
        <source>premium for hours really beyond 40</source>
        <translation>recargo por las horas realmente por encima de 40</translation>
    </message>
    <message>
        <source>premium already paid, credited</source>
        <translation>recargo ya pagado, descontado</translation>
    </message>
    <message>
        <source>still due</source>
        <translation>aún debido</translation>
    </message>
    <message>
        <source>day the final wages were due</source>
        <translation>día en que vencían los salarios finales</translation>
    </message>
    <message>
        <source>calendar days late, from %1 to %2</source>
        <translation>días naturales de retraso, del %1 al %2</translation>
    </message>
    <message>
        <source>days that count, at most %1</source>
        <translation>días que cuentan, como máximo %1</translation>
    </message>
    <message>
        <source>%1 days at a daily wage of %2</source>
        <translation>%1 días a un salario diario de %2</translation>
    </message>
    <message>
        <source>no wages were late; money back for expenses is not wages</source>
        <translation>ningún salario llegó tarde; el reembolso de gastos no es salario</translation>
    </message>
    <message>
        <source>simple interest on %1 at %2 % a year, from %3 to %4</source>
        <translation>interés simple sobre %1 al %2 % anual, del %3 al %4</translation>
    </message>
    <message>
        <source>whole months unpaid, from %1 to %2</source>
        <translation>meses enteros sin pagar, del %1 al %2</translation>
    </message>
    <message>
        <source>%1 at %2 % for each of %3 months</source>
        <translation>%1 al %2 % por cada uno de %3 meses</translation>
    </message>
    <message>
        <source>counted on what is due and unpaid</source>
        <translation>contado sobre lo debido y no pagado</translation>
    </message>
    <message>
        <source>counted on the unpaid minimum wages</source>
        <translation>contado sobre los salarios mínimos no pagados</translation>
    </message>
    <message>
        <source>and the interest on them at %1 % a year, from %2 to %3</source>
        <translation>y sus intereses al %1 % anual, del %2 al %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>possible in all, if proven</source>
        <translation>posible en total, si se prueba</translation>
    </message>
    <message>
        <source>shortfall at the rate of its time</source>
        <translation>diferencia a la tarifa de su época</translation>
    </message>
    <message>
        <source>the same ÷ %1, the rate then, × %2, the rate now</source>
        <translation>lo mismo ÷ %1, la tarifa de entonces, × %2, la tarifa actual</translation>
    </message>
    <message>
        <source>the higher of the two</source>
        <translation>la mayor de las dos</translation>
    </message>
    <message>
        <source>%1 pieces an hour on average ÷ 1.2</source>
        <translation>%1 piezas por hora en promedio ÷ 1.2</translation>
    </message>
    <message>
        <source>minimum wage of %1 ÷ %2 pieces</source>
        <translation>salario mínimo de %1 ÷ %2 piezas</translation>
    </message>
    <message>
        <source>rounded up to the whole penny</source>
        <translation>redondeado al alza al penique entero</translation>
    </message>
    <message>
        <source>least for %1 pieces at %2</source>
        <translation>mínimo por %1 piezas a %2</translation>
    </message>
    <message>
        <source>least for the pieces less the %1 paid for them</source>
        <translation>mínimo por las piezas menos los %1 pagados por ellas</translation>
    </message>
    <message>
        <source>reference rate in percent for interest that runs from %1</source>
        <translation>tipo de referencia en porcentaje para intereses que corren desde el %1</translation>
    </message>
    <message>
        <source>statutory interest in percent a year: %1 and the reference rate of %2</source>
        <translation>interés legal en porcentaje anual: %1 y el tipo de referencia del %2</translation>
    </message>
    <message>
        <source>interest on %1 at %2 % a year, from %3 to %4: %5 days ÷ 365</source>
        <translation>intereses sobre %1 al %2 % anual, del %3 al %4: %5 días ÷ 365</translation>
    </message>
    <message>
        <source>fixed sum for a debt of %1</source>
        <translation>suma fija por una deuda de %1</translation>
    </message>
    <message>
        <source>contracts with this party in the preceding %1 days, where %2 is enough</source>
        <translation>contratos con esta parte en los %1 días anteriores, donde basta con %2</translation>
    </message>
    <message>
        <source>contracts with this party in %1 days on end, where %2 is enough</source>
        <translation>contratos con esta parte en %1 días seguidos, donde basta con %2</translation>
    </message>
    <message>
        <source>contracts with this party in %1, where %2 is enough</source>
        <translation>contratos con esta parte en %1, donde basta con %2</translation>
    </message>
    <message>
        <source>day of payment, as agreed</source>
        <translation>día de pago, como se acordó</translation>
    </message>
    <message>
        <source>day of payment by the act: complete on %1, and %2 days</source>
        <translation>día de pago según la ley: completado el %1, y %2 días</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>paid by %1, the day it was due</source>
        <translation>pagado hasta el %1, el día en que vencía</translation>
    </message>
    <message>
        <source>unpaid on %1</source>
        <translation>sin pagar el %1</translation>
    </message>
    <message>
        <source>of that, paid late since</source>
        <translation>de eso, pagado tarde desde entonces</translation>
    </message>
    <message>
        <source>unpaid when due: %1 × %2, the most on proof</source>
        <translation>sin pagar al vencer: %1 × %2, lo máximo si se prueba</translation>
    </message>
    <message>
        <source>fixed amount, the most on proof</source>
        <translation>importe fijo, lo máximo si se prueba</translation>
    </message>
    <message>
        <source>value of the contract, the most on proof</source>
        <translation>valor del contrato, lo máximo si se prueba</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, paso %2 de %3</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>TermText</name>
    <message>
        <source>not set</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>puesto por usted</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>del archivo</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nombre en el archivo</translation>
    </message>
    <message>
        <source>The platform&apos;s id</source>
        <translation>El id. de la plataforma</translation>
    </message>
    <message>
        <source>Rate from %1</source>
        <translation>Tarifa desde el %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>days and weeks run in UTC until it is set</source>
        <translation>los días y las semanas corren en UTC hasta que se indique</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2</source>
        <translation>%1 bytes, SHA-256 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Mes del</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Written down, grade %1. It can be taken back with: undo %2
</source>
        <translation>Anotado, grado %1. Se puede deshacer con: undo %2
</translation>
    </message>
    <message numerus="yes">
        <source>Import undone: %1 rows taken back.
</source>
        <translation>
            <numerusform>Importación deshecha: %1 fila retirada.
</numerusform>
            <numerusform>Importación deshecha: %1 filas retiradas.
</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault is whole: %1 journal entries, %2 imports, %3 rows.
</source>
        <translation>La bóveda está íntegra: %1 entradas del diario, %2 importaciones, %3 filas.
</translation>
    </message>
    <message>
        <source>The check failed. Keep this file and your newest copy; do not add to it.
</source>
        <translation>La comprobación falló. Conserve este archivo y su copia más reciente; no le añada nada.
</translation>
    </message>
    <message>
        <source>Vault made: %1
Nobody can reset its passphrase. If it is lost, the vault stays closed for good.
</source>
        <translation>Bóveda creada: %1
Nadie puede restablecer su frase de contraseña. Si se pierde, la bóveda queda cerrada para siempre.
</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Platform rate</source>
        <translation>Tarifa de la plataforma</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
    <message>
        <source>Unpaid share</source>
        <translation>Parte sin pagar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Days to payment</source>
        <translation>Días hasta el pago</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>El más largo</translation>
    </message>
    <message>
        <source>Weekly spread</source>
        <translation>Variación semanal</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>No record.</source>
        <translation>Sin registros.</translation>
    </message>
    <message>
        <source>Shares are parts of 1. Weekly spread is how far a week&apos;s pay usually is from the usual week&apos;s.
</source>
        <translation>Las partes son partes de 1. La variación semanal es cuánto suele alejarse el pago de una semana del de una semana habitual.
</translation>
    </message>
    <message>
        <source>Taken back: %1.
</source>
        <translation>Deshecho: %1.
</translation>
    </message>
    <message>
        <source>%1. It can be taken back with: contracts undo %2
</source>
        <translation>%1. Se puede deshacer con: contracts undo %2
</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>No contract yet: an import makes them.</source>
        <translation>Aún no hay contratos: una importación los crea.</translation>
    </message>
    <message>
        <source>Merge or split</source>
        <translation>Unión o separación</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2 bytes</source>
        <translation>SHA-256 %1, %2 bytes</translation>
    </message>
    <message>
        <source>Rate from</source>
        <translation>Tarifa desde</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocida</translation>
    </message>
    <message>
        <source>Place or note</source>
        <translation>Lugar o nota</translation>
    </message>
    <message>
        <source>It is time without money.</source>
        <translation>Es tiempo sin dinero.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>By the rate</source>
        <translation>Por el cambio</translation>
    </message>
    <message>
        <source>of</source>
        <translation>del</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>
In %1, by the reference rates of the European Central Bank:
</source>
        <translation>
En %1, según los tipos de cambio de referencia del Banco Central Europeo:
</translation>
    </message>
    <message>
        <source>Not in the sum: %1. %2
</source>
        <translation>No está en la suma: %1. %2
</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Tiempo propio</translation>
    </message>
    <message>
        <source>Platform&apos;s time</source>
        <translation>Tiempo de la plataforma</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>No contract has own time of task, over cap or rework.
</source>
        <translation>Ningún contrato tiene tiempo propio de tarea, sobre el límite o de rehacer.
</translation>
    </message>
    <message>
        <source>%1 to %2, %3 of %4 on %5, grade %6</source>
        <translation>%1 a %2, %3 de %4 el %5, grado %6</translation>
    </message>
    <message>
        <source>, recorded %1</source>
        <translation>, registrado el %1</translation>
    </message>
    <message>
        <source>Removed %1.
</source>
        <translation>Retirado el %1.
</translation>
    </message>
    <message>
        <source>Removed. What it said stays readable with: entries show %1
</source>
        <translation>Retirado. Lo que decía se puede leer con: entries show %1
</translation>
    </message>
    <message>
        <source>  Who must prove what was not read in a source.
</source>
        <translation>  Quién debe probar qué no se leyó en una fuente.
</translation>
    </message>
    <message>
        <source>  To be proven by: %1
</source>
        <translation>  Debe probarlo: %1
</translation>
    </message>
    <message>
        <source>speak for an employee</source>
        <translation>hablan a favor de empleo</translation>
    </message>
    <message>
        <source>speak for a contractor</source>
        <translation>hablan a favor de cuenta propia</translation>
    </message>
    <message>
        <source>weak either way</source>
        <translation>débiles en ambos sentidos</translation>
    </message>
    <message>
        <source>answered no</source>
        <translation>respondidos con no</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>    You say: %1
</source>
        <translation>    Usted dice: %1
</translation>
    </message>
    <message>
        <source>
The contract has no place of work: no test is shown. Set it with: contracts set ID place=US-CA
</source>
        <translation>
El contrato no tiene lugar de trabajo: no se muestra ninguna prueba legal. Indíquelo con: contracts set ID place=US-CA
</translation>
    </message>
    <message>
        <source>
Facts that courts weigh, on both sides. No verdict, no score: what a test comes to is for a court or an agency to say.
</source>
        <translation>
Hechos que los tribunales valoran, de ambos lados. Ni veredicto ni puntuación: a qué llega una prueba lo decide un tribunal o una agencia.
</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 a %2</translation>
    </message>
    <message>
        <source>  Cannot be computed: %1
</source>
        <translation>  No se puede calcular: %1
</translation>
    </message>
    <message>
        <source>  Amount: %1 %2
</source>
        <translation>  Importe: %1 %2
</translation>
    </message>
    <message>
        <source>  Records: %1, weakest grade %2
</source>
        <translation>  Registros: %1, grado más débil %2
</translation>
    </message>
    <message>
        <source>  Earliest limit: %1
</source>
        <translation>  Plazo más próximo: %1
</translation>
    </message>
    <message>
        <source>Facts, arithmetic and where the rules are written; no legal advice and no verdict. Tracks are never added together.
</source>
        <translation>Hechos, aritmética y dónde están escritas las reglas; no es asesoría legal ni un veredicto. Las vías nunca se suman.
</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Reading: %1 rows</source>
        <translation>Leyendo: %1 filas</translation>
    </message>
    <message>
        <source>Storing: %1 of %2 rows</source>
        <translation>Guardando: %1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 of %2 written down, grade %3: %4.
</source>
        <translation>%1 de %2 anotado, grado %3: %4.
</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>after the day</source>
        <translation>después del día</translation>
    </message>
    <message>
        <source>%1 rests on %2 records; %3 files, for: %4.
</source>
        <translation>%1 se apoya en %2 registros; %3 archivos, para: %4.
</translation>
    </message>
    <message>
        <source>Signed with %1.
</source>
        <translation>Firmado con %1.
</translation>
    </message>
    <message>
        <source>Stamped by an outside authority: %1.
</source>
        <translation>Sellado por una autoridad externa: %1.
</translation>
    </message>
    <message>
        <source>No outside time stamp: --stamp URL asks an authority for one.
</source>
        <translation>Sin sello de tiempo externo: --stamp URL pide uno a una autoridad.
</translation>
    </message>
    <message>
        <source>Check it: backpay-cli verify %1
</source>
        <translation>Compruébelo: backpay-cli verify %1
</translation>
    </message>
    <message>
        <source>%1: %2
  salt %3
  commitment %4
</source>
        <translation>%1: %2
  sal %3
  compromiso %4
</translation>
    </message>
    <message>
        <source>HOW-TO-VERIFY.txt in the packet says how a reader checks a cell with its salt.
</source>
        <translation>HOW-TO-VERIFY.txt en el paquete dice cómo comprueba una celda con su sal quien lo lee.
</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>Fuente %1: %2</translation>
    </message>
    <message>
        <source>How to get the data: %1</source>
        <translation>Cómo obtener los datos: %1</translation>
    </message>
    <message>
        <source>No file is read of</source>
        <translation>No se lee ningún archivo de</translation>
    </message>
    <message>
        <source>How to get its data</source>
        <translation>Cómo obtener sus datos</translation>
    </message>
    <message>
        <source>Possible, if proven (the most, and not in the figures above):
</source>
        <translation>Posible, si se prueba (lo máximo, y no está en las cifras de arriba):
</translation>
    </message>
    <message>
        <source>Unverified: it rests on a single secondary reading of the law.
</source>
        <translation>Sin verificar: se apoya en una sola lectura secundaria de la ley.
</translation>
    </message>
    <message>
        <source>Working:
</source>
        <translation>Cálculo:
</translation>
    </message>
    <message>
        <source>  To be claimed on or before %1: %2 [%3]
</source>
        <translation>  Se debe reclamar a más tardar el %1: %2 [%3]
</translation>
    </message>
    <message>
        <source>  How long it may be claimed was not read: %1 [%2]
</source>
        <translation>  No se leyó durante cuánto tiempo se puede reclamar: %1 [%2]
</translation>
    </message>
    <message>
        <source>%1 reference rates kept, of %2 to %3.
</source>
        <translation>%1 tipos de cambio de referencia guardados, del %2 al %3.
</translation>
    </message>
    <message>
        <source>The vault holds no reference rates. Keep some with: rates import FILE, or rates fetch --allow-network
</source>
        <translation>La bóveda no tiene tipos de cambio de referencia. Guarde algunos con: rates import FILE, o rates fetch --allow-network
</translation>
    </message>
    <message>
        <source>For 1 euro</source>
        <translation>Por 1 euro</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>%1 reference rates of %2 days, %3 to %4.
</source>
        <translation>%1 tipos de cambio de referencia de %2 días, del %3 al %4.
</translation>
    </message>
    <message>
        <source>None is of %1 or the week before it.
</source>
        <translation>Ninguno es del %1 ni de la semana anterior.
</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmado.</translation>
    </message>
    <message>
        <source>Taken apart.</source>
        <translation>Separado.</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Aún no vencido</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Clawed back</source>
        <translation>Retirado después</translation>
    </message>
    <message>
        <source>%1, rows: %2</source>
        <translation>%1, filas: %2</translation>
    </message>
    <message>
        <source>for nothing known: %1</source>
        <translation>por nada conocido: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Checked through</source>
        <translation>Comprobado hasta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The rules are whole: %1 minimum wages of %2 places, %3 regimes.
</source>
        <translation>Las reglas están íntegras: %1 salarios mínimos de %2 lugares, %3 regímenes.
</translation>
    </message>
    <message>
        <source>The check failed. Rely on no figure until the rules are corrected.
</source>
        <translation>La comprobación falló. No se fíe de ninguna cifra hasta que se corrijan las reglas.
</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Final wages due</source>
        <translation>Vencen los salarios finales</translation>
    </message>
    <message>
        <source>waiting-time penalty</source>
        <translation>penalidad por espera</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>Vence el pago</translation>
    </message>
    <message>
        <source>Unpaid when due</source>
        <translation>Sin pagar al vencer</translation>
    </message>
    <message>
        <source>Interest, percent a year</source>
        <translation>Interés, porcentaje anual</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Interest for each further day</source>
        <translation>Intereses por cada día más</translation>
    </message>
    <message>
        <source>Fixed sum</source>
        <translation>Suma fija</translation>
    </message>
    <message>
        <source>Interest and fixed sum</source>
        <translation>Intereses y suma fija</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Pagado tarde</translation>
    </message>
    <message>
        <source>Still unpaid</source>
        <translation>Aún sin pagar</translation>
    </message>
    <message>
        <source>its amount was not read in a source</source>
        <translation>su importe no se leyó en una fuente</translation>
    </message>
    <message>
        <source>  Note: %1
</source>
        <translation>  Nota: %1
</translation>
    </message>
    <message>
        <source>Stated rates
</source>
        <translation>Tarifas declaradas
</translation>
    </message>
    <message>
        <source>  No rate or bonus that falls as hours rise and keeps the week&apos;s sum.
</source>
        <translation>  Ninguna tarifa ni bono que baje al subir las horas y mantenga la suma de la semana.
</translation>
    </message>
    <message>
        <source>  %1 to %2: %3 % lower
</source>
        <translation>  %1 a %2: %3 % más baja
</translation>
    </message>
    <message>
        <source>Fair rate for a piece</source>
        <translation>Tarifa justa por pieza</translation>
    </message>
    <message>
        <source>Fair rate, rounded up to the penny</source>
        <translation>Tarifa justa, redondeada al alza al penique</translation>
    </message>
    <message>
        <source>Least for the pieces</source>
        <translation>Mínimo por las piezas</translation>
    </message>
    <message>
        <source>Paid for the pieces</source>
        <translation>Pagado por las piezas</translation>
    </message>
    <message>
        <source>Below the least by</source>
        <translation>Por debajo del mínimo en</translation>
    </message>
    <message>
        <source>Wages at the end of work</source>
        <translation>Salarios al final del trabajo</translation>
    </message>
    <message>
        <source>Acts that do not reach the contract:
</source>
        <translation>Leyes que no alcanzan al contrato:
</translation>
    </message>
    <message>
        <source>Late payment between businesses</source>
        <translation>Pago tardío entre empresas</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Cómo obtenerlo</translation>
    </message>
    <message>
        <source>You have set none.</source>
        <translation>No ha puesto ninguno.</translation>
    </message>
    <message>
        <source>You have described none.</source>
        <translation>No ha descrito ninguna.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Platform time</source>
        <translation>Tiempo de la plataforma</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Answer with</source>
        <translation>Responda con</translation>
    </message>
    <message>
        <source>%1 read = %2 new + %3 changed + %4 known + %5 filtered + %6 rejected.</source>
        <translation>%1 leídas = %2 nuevas + %3 cambiadas + %4 conocidas + %5 filtradas + %6 rechazadas.</translation>
    </message>
    <message>
        <source>Rows of earlier exports that this one no longer holds: %1.</source>
        <translation>Filas de exportaciones anteriores que esta ya no contiene: %1.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importación %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Las dos dicen lo mismo.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>No payout is recorded.</source>
        <translation>No hay ningún pago recibido registrado.</translation>
    </message>
    <message>
        <source>%1 of %2 on %3 written down, grade %4.
</source>
        <translation>%1 de %2 el %3 anotado, grado %4.
</translation>
    </message>
    <message>
        <source>The timer is not running.
</source>
        <translation>El cronómetro no está en marcha.
</translation>
    </message>
    <message>
        <source>Paused for %1: %2, %3.
</source>
        <translation>En pausa para %1: %2, %3.
</translation>
    </message>
    <message>
        <source>Running for %1: %2, %3.
</source>
        <translation>En marcha para %1: %2, %3.
</translation>
    </message>
    <message>
        <source>Today on this contract: %1.
</source>
        <translation>Hoy en este contrato: %1.
</translation>
    </message>
    <message>
        <source>Question %1: %2 on %3, %4.
  Answer with: timer answer %1 keep|discard|waiting|split
</source>
        <translation>Pregunta %1: %2 el %3, %4.
  Responda con: timer answer %1 keep|discard|waiting|split
</translation>
    </message>
    <message>
        <source>Timing %1. End it with Ctrl+C; what is measured is saved every few seconds.
</source>
        <translation>Midiendo %1. Termine con Ctrl+C; lo medido se guarda cada pocos segundos.
</translation>
    </message>
    <message>
        <source>The timer was stopped by another program.
</source>
        <translation>Otro programa paró el cronómetro.
</translation>
    </message>
    <message>
        <source>The program that ran the timer ended without a stop. What it measured until then is kept.
</source>
        <translation>El programa que llevaba el cronómetro terminó sin pararlo. Lo que midió hasta entonces se conserva.
</translation>
    </message>
    <message>
        <source>The key is the one you were told.
</source>
        <translation>La clave es la que le dijeron.
</translation>
    </message>
    <message>
        <source>Another key than the one you were told has signed it.
</source>
        <translation>Lo firmó otra clave, no la que le dijeron.
</translation>
    </message>
    <message>
        <source>Possible, if proven (not in the figures above):
</source>
        <translation>Posible, si se prueba (no está en las cifras de arriba):
</translation>
    </message>
    <message>
        <source>Pay line %1 as output work</source>
        <translation>Línea de pago %1 como trabajo por producción</translation>
    </message>
    <message>
        <source>Week from %1, %2
</source>
        <translation>Semana del %1, %2
</translation>
    </message>
    <message>
        <source>Facts, arithmetic and where the rules are written; no legal advice. Regimes and acts stand side by side and are never added.
</source>
        <translation>Hechos, aritmética y dónde están escritas las reglas; no es asesoría legal. Regímenes y leyes van uno al lado de otro y nunca se suman.
</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>The backup opens and is whole: %1 journal entries, %2 imports, %3 rows; %4.
</source>
        <translation>La copia se abre y está entera: %1 entradas del diario, %2 importaciones, %3 filas; %4.
</translation>
    </message>
    <message>
        <source>The backup failed its test. Make a new one, and keep this one until that has passed.
</source>
        <translation>La copia no pasó su prueba. Haga otra y conserve esta hasta que la nueva la pase.
</translation>
    </message>
    <message>
        <source>The newest %1 are kept in %2.
</source>
        <translation>Las %1 más recientes se conservan en %2.
</translation>
    </message>
    <message>
        <source>Backup made: %1 (%2)
</source>
        <translation>Copia hecha: %1 (%2)
</translation>
    </message>
    <message>
        <source>Restored to %1: %2 journal entries, %3 imports, %4 rows.
</source>
        <translation>Restaurada en %1: %2 entradas del diario, %3 importaciones, %4 filas.
</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.
</source>
        <translation>Lo que había antes se conserva como %1.
</translation>
    </message>
    <message>
        <source>Added as slot %1.
</source>
        <translation>Añadida como ranura %1.
</translation>
    </message>
    <message>
        <source>
Slot %1 opens with these %2 words in this order. Write them down now: they are kept nowhere and not shown again.
</source>
        <translation>
La ranura %1 se abre con estas %2 palabras en este orden. Anótelas ahora: no se guardan en ningún sitio ni se muestran otra vez.
</translation>
    </message>
    <message>
        <source>Slot %1 no longer opens this file. Copies that were made before keep it.
</source>
        <translation>La ranura %1 ya no abre este archivo. Las copias hechas antes la conservan.
</translation>
    </message>
    <message>
        <source>Slot %1 opens with the new passphrase. Copies made before open with the old one.
</source>
        <translation>La ranura %1 se abre con la frase de contraseña nueva. Las copias hechas antes se abren con la anterior.
</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>In it: %1.
</source>
        <translation>Contiene: %1.
</translation>
    </message>
</context>
<context>
    <name>TermsPane</name>
    <message>
        <source>Edit terms</source>
        <translation>Editar condiciones</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Save terms</source>
        <translation>Guardar condiciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the agreement</source>
        <translation>Elegir el acuerdo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>by timer</source>
        <translation>por cronómetro</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was set meanwhile</source>
        <translation>mientras tanto se ajustó el reloj del equipo</translation>
    </message>
    <message>
        <source>the program ended without a stop</source>
        <translation>el programa terminó sin parar el cronómetro</translation>
    </message>
    <message>
        <source>the computer was started anew meanwhile, so its clock measured</source>
        <translation>el equipo se reinició mientras tanto, así que midió su reloj</translation>
    </message>
    <message>
        <source>answered afterwards</source>
        <translation>respondido después</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 over the cap</source>
        <translation>%1 sobre el límite</translation>
    </message>
    <message>
        <source>nothing was pressed or moved</source>
        <translation>no se pulsó ni se movió nada</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>el equipo estuvo en suspensión</translation>
    </message>
    <message>
        <source>the program did not run</source>
        <translation>el programa no estaba en marcha</translation>
    </message>
    <message>
        <source>the program had ended without a stop</source>
        <translation>el programa había terminado sin parar el cronómetro</translation>
    </message>
    <message>
        <source>the computer was started anew</source>
        <translation>el equipo se reinició</translation>
    </message>
    <message>
        <source>the timer had run for more than 24 hours</source>
        <translation>el cronómetro llevaba más de 24 horas en marcha</translation>
    </message>
</context>
<context>
    <name>TimerActs</name>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>TimerChooser</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Kind of time</source>
        <translation>Tipo de tiempo</translation>
    </message>
    <message>
        <source>Switch to this</source>
        <translation>Cambiar a este</translation>
    </message>
</context>
<context>
    <name>TimerPanel</name>
    <message>
        <source>Timer, stopped</source>
        <translation>Cronómetro, parado</translation>
    </message>
    <message>
        <source>Start the timer for</source>
        <translation>Poner en marcha el cronómetro para</translation>
    </message>
    <message>
        <source>The timer is stopped. Import a history to have a contract to time.</source>
        <translation>El cronómetro está parado. Importe un historial para tener un contrato que medir.</translation>
    </message>
    <message>
        <source>Start the timer for %1</source>
        <translation>Poner en marcha el cronómetro para %1</translation>
    </message>
</context>
<context>
    <name>TimerQuestions</name>
    <message>
        <source>It was work</source>
        <translation>Era trabajo</translation>
    </message>
    <message>
        <source>Waiting for tasks</source>
        <translation>Espera de tareas</translation>
    </message>
    <message>
        <source>No work</source>
        <translation>No era trabajo</translation>
    </message>
    <message>
        <source>Work until, for example 14:10</source>
        <translation>Trabajo hasta, por ejemplo 14:10</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
</context>
<context>
    <name>TodayMoney</name>
    <message>
        <source>%1, due %2</source>
        <comment>platform, day</comment>
        <translation>%1, vence el %2</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Dispute window closes, %1</source>
        <translation>Se cierra el plazo de disputa, %1</translation>
    </message>
    <message>
        <source>pay week to %1, by the day in %2, %3</source>
        <translation>semana de pago hasta el %1, por el día en %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>What an hour paid this week</source>
        <translation>Lo que pagó una hora esta semana</translation>
    </message>
    <message>
        <source>%1 per hour, bars start at zero</source>
        <translation>%1 por hora, las barras empiezan en cero</translation>
    </message>
    <message>
        <source>This week by contract</source>
        <translation>Esta semana por contrato</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Todos los contratos</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Añadir tiempo</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Import an export file, and this page shows the week.</source>
        <translation>Importe un archivo exportado y esta página muestra la semana.</translation>
    </message>
    <message>
        <source>No row on record has a date, so no week can be shown.</source>
        <translation>Ninguna fila del registro tiene fecha, así que no se puede mostrar ninguna semana.</translation>
    </message>
    <message>
        <source>No record this week. Showing the week of %1.</source>
        <translation>Sin registros esta semana. Se muestra la semana del %1.</translation>
    </message>
    <message>
        <source>other %1</source>
        <translation>otro %1</translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation>Tarifa anunciada</translation>
    </message>
    <message>
        <source>in the offers</source>
        <translation>en las ofertas</translation>
    </message>
    <message>
        <source>Platform rate</source>
        <translation>Tarifa de la plataforma</translation>
    </message>
    <message>
        <source>per platform hour</source>
        <translation>por hora de la plataforma</translation>
    </message>
    <message>
        <source>%1 to the offer</source>
        <translation>%1 respecto a la oferta</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
    <message>
        <source>per hour worked</source>
        <translation>por hora trabajada</translation>
    </message>
    <message>
        <source>%1 unpaid time, bonuses</source>
        <translation>%1 tiempo no pagado, bonos</translation>
    </message>
    <message>
        <source>%1 unpaid time</source>
        <translation>%1 tiempo no pagado</translation>
    </message>
    <message>
        <source>%1 bonuses</source>
        <translation>%1 bonos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>no payout recorded</source>
        <translation>ningún pago recibido registrado</translation>
    </message>
    <message>
        <source>not known to be due</source>
        <translation>no consta que venza</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>past its pay day</source>
        <translation>pasado su día de pago</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>shown, then rejected</source>
        <translation>mostrado, luego rechazado</translation>
    </message>
    <message>
        <source>%1, %2: %3 paid, %4 unpaid, true rate %5.</source>
        <translation>%1, %2: %3 pagadas, %4 sin pagar, tarifa real %5.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
</context>
<context>
    <name>TrackColumn</name>
    <message>
        <source>Nothing found.</source>
        <translation>No se halló nada.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Other vault</source>
        <translation>Otra bóveda</translation>
    </message>
    <message>
        <source>No amounts are shown while locked.</source>
        <translation>No se muestra ningún importe mientras está bloqueada.</translation>
    </message>
    <message>
        <source>%1 of 24 words</source>
        <translation>%1 de 24 palabras</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use recovery words</source>
        <translation>Usar palabras de recuperación</translation>
    </message>
    <message>
        <source>Use this computer’s key store</source>
        <translation>Usar el almacén de claves de este equipo</translation>
    </message>
</context>
<context>
    <name>VaultNotices</name>
    <message>
        <source>I restored a backup</source>
        <translation>Restauré una copia</translation>
    </message>
</context>
<context>
    <name>VaultState</name>
    <message>
        <source>Lock the vault</source>
        <translation>Bloquear la bóveda</translation>
    </message>
    <message>
        <source>Made-up sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>VocabularyText</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Over cap</source>
        <translation>Sobre el límite</translation>
    </message>
    <message>
        <source>Tracked time</source>
        <translation>Tiempo rastreado</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Training task</source>
        <translation>Tarea de formación</translation>
    </message>
    <message>
        <source>Mission reward</source>
        <translation>Recompensa de misión</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Referral reward</source>
        <translation>Recompensa por recomendación</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Precio fijo</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Incorporación</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Reading guidelines</source>
        <translation>Lectura de guías</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Waiting for tasks</source>
        <translation>Espera de tareas</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Rehacer trabajo</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Disputa</translation>
    </message>
    <message>
        <source>Getting paid</source>
        <translation>Trámites de cobro</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>task time</source>
        <comment>in a list: task time 1:10</comment>
        <translation>tiempo de tarea</translation>
    </message>
    <message>
        <source>over cap</source>
        <comment>in a list: over cap 1:10</comment>
        <translation>sobre el límite</translation>
    </message>
    <message>
        <source>onboarding</source>
        <comment>in a list: onboarding 1:10</comment>
        <translation>incorporación</translation>
    </message>
    <message>
        <source>qualification</source>
        <comment>in a list: qualification 1:10</comment>
        <translation>calificación</translation>
    </message>
    <message>
        <source>training</source>
        <comment>in a list: training 1:10</comment>
        <translation>formación</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>in a list: reading 1:10</comment>
        <translation>lectura</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>in a list: meeting 1:10</comment>
        <translation>reunión</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>in a list: waiting 1:10</comment>
        <translation>espera</translation>
    </message>
    <message>
        <source>rework</source>
        <comment>in a list: rework 1:10</comment>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>dispute</source>
        <comment>in a list: dispute 1:10</comment>
        <translation>disputa</translation>
    </message>
    <message>
        <source>getting paid</source>
        <comment>in a list: getting paid 1:10</comment>
        <translation>trámites de cobro</translation>
    </message>
    <message>
        <source>break</source>
        <comment>in a list: break 1:10</comment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Grade A: the payer&apos;s own file</source>
        <translation>Grado A: archivo de quien paga</translation>
    </message>
    <message>
        <source>Grade B: recorded live by your own tracker</source>
        <translation>Grado B: registrado en vivo por su propio rastreador</translation>
    </message>
    <message>
        <source>Grade C: written down on the same day</source>
        <translation>Grado C: anotado el mismo día</translation>
    </message>
    <message>
        <source>Grade D: written down later</source>
        <translation>Grado D: anotado después</translation>
    </message>
    <message>
        <source>Grade E: estimated</source>
        <translation>Grado E: estimado</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>No platform</source>
        <translation>Sin plataforma</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>WageText</name>
    <message>
        <source>Hours worked</source>
        <translation>Horas trabajadas</translation>
    </message>
    <message>
        <source>Overtime hours</source>
        <translation>Horas extra</translation>
    </message>
    <message>
        <source>Double-time hours</source>
        <translation>Horas dobles</translation>
    </message>
    <message>
        <source>Pay that counts</source>
        <translation>Pago que cuenta</translation>
    </message>
    <message>
        <source>Regular rate an hour</source>
        <translation>Tarifa regular por hora (regular rate)</translation>
    </message>
    <message>
        <source>Straight time due</source>
        <translation>Pago ordinario debido (straight time)</translation>
    </message>
    <message>
        <source>Overtime premium</source>
        <translation>Recargo por horas extra (overtime premium)</translation>
    </message>
    <message>
        <source>Rest-break pay</source>
        <translation>Pago por descansos</translation>
    </message>
    <message>
        <source>Pay for time without a piece</source>
        <translation>Pago por tiempo sin pieza</translation>
    </message>
    <message>
        <source>Reporting-time pay</source>
        <translation>Pago por presentarse</translation>
    </message>
    <message>
        <source>Spread-of-hours pay</source>
        <translation>Pago por amplitud de la jornada</translation>
    </message>
    <message>
        <source>Paid per hour worked</source>
        <translation>Pagado por hora trabajada</translation>
    </message>
    <message>
        <source>Due with overtime</source>
        <translation>Debido con horas extra</translation>
    </message>
    <message>
        <source>Minimum wage an hour</source>
        <translation>Salario mínimo por hora</translation>
    </message>
    <message>
        <source>Below the minimum wage by</source>
        <translation>Por debajo del salario mínimo en</translation>
    </message>
    <message>
        <source>Due in all</source>
        <translation>Debido en total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Possible shortfall</source>
        <translation>Posible diferencia salarial</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this way to open the vault?</source>
        <translation>¿Quitar esta forma de abrir la bóveda?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
</context>
<context>
    <name>WaysToOpen</name>
    <message>
        <source>Ways to open this vault</source>
        <translation>Formas de abrir esta bóveda</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de contraseña</translation>
    </message>
    <message>
        <source>Make other recovery words</source>
        <translation>Hacer otras palabras de recuperación</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>Hacer palabras de recuperación</translation>
    </message>
    <message>
        <source>Use this computer’s key store</source>
        <translation>Usar el almacén de claves de este equipo</translation>
    </message>
    <message>
        <source>Nobody can reset these. With none of them left, the vault stays closed.</source>
        <translation>Nadie puede restablecerlas. Si no queda ninguna, la bóveda permanece cerrada.</translation>
    </message>
</context>
<context>
    <name>WeekContracts</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Unpaid share</source>
        <translation>Parte sin pagar</translation>
    </message>
    <message>
        <source>Hours by week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sin registro</translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message>
        <source>Week of %1: %2 paid, %3 unpaid.</source>
        <translation>Semana del %1: %2 pagadas, %3 sin pagar.</translation>
    </message>
    <message>
        <source>Week of %1: no record.</source>
        <translation>Semana del %1: sin registro.</translation>
    </message>
    <message>
        <source>One week on record, that of %1: %2 paid, %3 unpaid.</source>
        <translation>Una semana en el registro, la del %1: %2 pagadas, %3 sin pagar.</translation>
    </message>
    <message>
        <source>%1 paid in these weeks, no unpaid time on record.</source>
        <translation>%1 pagadas en estas semanas, sin tiempo no pagado en el registro.</translation>
    </message>
    <message>
        <source>Earlier weeks are not on the chart.</source>
        <translation>Las semanas anteriores no están en el gráfico.</translation>
    </message>
    <message>
        <source>No week on record in this period.</source>
        <translation>Ninguna semana en el registro en este periodo.</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>beside a week that still runs</comment>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>Unpaid time rose from %1 to %2 between the weeks of %3 and %4.</source>
        <translation>El tiempo no pagado subió de %1 a %2 entre las semanas del %3 y del %4.</translation>
    </message>
    <message>
        <source>Unpaid time fell from %1 to %2 between the weeks of %3 and %4.</source>
        <translation>El tiempo no pagado bajó de %1 a %2 entre las semanas del %3 y del %4.</translation>
    </message>
    <message>
        <source>Unpaid time was %1 in the week of %2 and in that of %3.</source>
        <translation>El tiempo no pagado fue %1 en la semana del %2 y en la del %3.</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <source>Contracts appear with the first task history you import.</source>
        <translation>Los contratos aparecen con el primer historial de tareas que importe.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>True rate</source>
        <translation>Tarifa real</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>backpay::Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Shown from the next start.</source>
        <translation>Se muestra desde el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>backpay::BackupModel</name>
    <message>
        <source>tested when it was made</source>
        <translation>probada al hacerla</translation>
    </message>
    <message>
        <source>opened and compared</source>
        <translation>abierta y comparada</translation>
    </message>
    <message>
        <source>failed its test</source>
        <translation>no pasó su prueba</translation>
    </message>
    <message>
        <source>%1 kept, in %2</source>
        <translation>%1 conservadas, en %2</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Aún no hay copias.</translation>
    </message>
    <message>
        <source>Last backup %1.</source>
        <translation>Última copia: %1.</translation>
    </message>
    <message>
        <source>The last backup failed.</source>
        <translation>La última copia falló.</translation>
    </message>
    <message>
        <source>Copying the vault and testing the copy</source>
        <translation>Copiando la bóveda y probando la copia</translation>
    </message>
    <message>
        <source>Backed up, opened and compared.</source>
        <translation>Copia hecha, abierta y comparada.</translation>
    </message>
    <message>
        <source>Opening the copy and comparing it with the vault</source>
        <translation>Abriendo la copia y comparándola con la bóveda</translation>
    </message>
    <message>
        <source>The backup failed its test: %1. Make a new one, and keep this one until that has passed.</source>
        <translation>La copia no pasó su prueba: %1. Haga otra y conserve esta hasta que la nueva la pase.</translation>
    </message>
    <message>
        <source>The backup opens and is whole: %1.</source>
        <translation>La copia se abre y está entera: %1.</translation>
    </message>
    <message>
        <source>Opening the copy. This takes a moment, so that guessing takes long.</source>
        <translation>Abriendo la copia. Tarda un momento, para que adivinar tarde mucho.</translation>
    </message>
    <message>
        <source>Restoring the copy</source>
        <translation>Restaurando la copia</translation>
    </message>
    <message>
        <source>Restored. Unlock it with the passphrase of the copy.</source>
        <translation>Restaurada. Ábrala con la frase de contraseña de la copia.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1. Unlock it with the passphrase of the copy.</source>
        <translation>Restaurada. Lo que había antes se conserva como %1. Ábrala con la frase de contraseña de la copia.</translation>
    </message>
    <message>
        <source>Copied as %1, opened and compared.</source>
        <translation>Copiada como %1, abierta y comparada.</translation>
    </message>
</context>
<context>
    <name>backpay::BusLocks</name>
    <message>
        <source>The vault is closed first.</source>
        <translation>Antes se cierra la bóveda.</translation>
    </message>
</context>
<context>
    <name>backpay::CalculatorModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>backpay::ColumnMapperModel</name>
    <message>
        <source>Not kept</source>
        <translation>No se conserva</translation>
    </message>
    <message>
        <source>This is asked when the file is imported.</source>
        <translation>Esto se pregunta al importar el archivo.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 rejected, %3 left out.</source>
        <translation>%1 filas leídas, %2 rechazadas, %3 dejadas fuera.</translation>
    </message>
</context>
<context>
    <name>backpay::ContractEditor</name>
    <message>
        <source>not set</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Admite %1.</translation>
    </message>
    <message>
        <source>Terms saved.</source>
        <translation>Condiciones guardadas.</translation>
    </message>
    <message>
        <source>It takes a day written YYYY-MM-DD.</source>
        <translation>Admite un día escrito AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>Rate kept.</source>
        <translation>Tarifa guardada.</translation>
    </message>
    <message>
        <source>Rate removed.</source>
        <translation>Tarifa quitada.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>unión</translation>
    </message>
    <message>
        <source>split</source>
        <translation>separación</translation>
    </message>
</context>
<context>
    <name>backpay::DisclosureModel</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Toda la fila</translation>
    </message>
    <message>
        <source>A packet for this reader shows the whole of this row.</source>
        <translation>Un paquete para este lector muestra toda esta fila.</translation>
    </message>
    <message>
        <source>Give the reader what is to be proven, with its salt: HOW-TO-VERIFY.txt in the packet says how it is checked. It proves that the packet was signed over these words; it proves nothing of other rows.</source>
        <translation>Dé al lector lo que se quiere probar, con su sal: HOW-TO-VERIFY.txt en el paquete explica cómo se comprueba. Prueba que el paquete se firmó sobre estas palabras; no prueba nada de otras filas.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>no hay nada escrito</translation>
    </message>
</context>
<context>
    <name>backpay::HandRecords</name>
    <message>
        <source>Written down, grade %1.</source>
        <translation>Anotado, grado %1.</translation>
    </message>
    <message>
        <source>record written down</source>
        <translation>registro anotado</translation>
    </message>
</context>
<context>
    <name>backpay::ImportController</name>
    <message>
        <source>Only files on this computer can be read. Download it first, then choose it here.</source>
        <translation>Solo se pueden leer archivos de este equipo. Descárguelo antes y elíjalo aquí.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the table of the platform&apos;s page, then paste it here.</source>
        <translation>El portapapeles no contiene texto. Copie la tabla de la página de la plataforma y péguela aquí.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
    <message numerus="yes">
        <source>Import taken back: %1 rows went.</source>
        <translation>
            <numerusform>Importación deshecha: se retiró %1 fila.</numerusform>
            <numerusform>Importación deshecha: se retiraron %1 filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 rows, %2 of %3</source>
        <translation>%1 filas, %2 de %3</translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation>Reconocido: %1.</translation>
    </message>
    <message>
        <source>This file was already imported on %1, so nothing of it is new.</source>
        <translation>Este archivo ya se importó el %1, así que no trae nada nuevo.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Next: nothing new to store</source>
        <translation>Nada nuevo que guardar</translation>
    </message>
    <message numerus="yes">
        <source>Next: store %1 new rows</source>
        <translation>
            <numerusform>Guardar %1 fila nueva</numerusform>
            <numerusform>Guardar %1 filas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: store %1 new, %2 changed</source>
        <translation>Guardar %1, cambiar %2</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importación de %1</translation>
    </message>
</context>
<context>
    <name>backpay::KeysModel</name>
    <message>
        <source>This passphrase will no longer open this file. Copies made before still open with it.</source>
        <translation>Esta frase de contraseña ya no abrirá este archivo. Las copias hechas antes siguen abriéndose con ella.</translation>
    </message>
    <message>
        <source>The sheet will no longer open this file. Copies made before still open with it.</source>
        <translation>La hoja ya no abrirá este archivo. Las copias hechas antes siguen abriéndose con ella.</translation>
    </message>
    <message>
        <source>This computer will ask for a passphrase or recovery words again.</source>
        <translation>Este equipo volverá a pedir una frase de contraseña o palabras de recuperación.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Copies made before open with the old one.</source>
        <translation>La frase de contraseña está cambiada. Las copias hechas antes se abren con la anterior.</translation>
    </message>
    <message>
        <source>The passphrase is added.</source>
        <translation>La frase de contraseña está añadida.</translation>
    </message>
    <message>
        <source>Sent to the printer. Its queue may keep a copy for a while.</source>
        <translation>Enviado a la impresora. Su cola puede conservar una copia un tiempo.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Write the words down by hand.</source>
        <translation>La impresora no aceptó la hoja. Anote las palabras a mano.</translation>
    </message>
    <message>
        <source>Word %1 is another one. Look at your sheet again.</source>
        <translation>La palabra %1 es otra. Mire su hoja otra vez.</translation>
    </message>
    <message>
        <source>The recovery words open this vault from now on.</source>
        <translation>Las palabras de recuperación abren esta bóveda desde ahora.</translation>
    </message>
    <message>
        <source>These words open the vault.</source>
        <translation>Estas palabras abren la bóveda.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Quitada: %1.</translation>
    </message>
    <message>
        <source>This computer’s key store opens the vault from now on. Backups leave it out.</source>
        <translation>El almacén de claves de este equipo abre la bóveda desde ahora. Las copias lo dejan fuera.</translation>
    </message>
</context>
<context>
    <name>backpay::LawModel</name>
    <message>
        <source>%1 minimum wages of %2 places, and %3 wage laws, freelance acts, time limits and employment tests.</source>
        <translation>%1 salarios mínimos de %2 lugares, y %3 leyes salariales, leyes de trabajo independiente, plazos y pruebas de empleo.</translation>
    </message>
    <message>
        <source>checked through %1</source>
        <translation>comprobado hasta %1</translation>
    </message>
    <message>
        <source>The rules are whole: no day without a rate, no overlap, every rule with its source.</source>
        <translation>Las reglas están íntegras: ningún día sin tarifa, ningún solapamiento, cada regla con su fuente.</translation>
    </message>
</context>
<context>
    <name>backpay::MatchesModel</name>
    <message>
        <source>Match confirmed.</source>
        <translation>Asignación confirmada.</translation>
    </message>
    <message>
        <source>Match taken apart.</source>
        <translation>Asignación separada.</translation>
    </message>
    <message>
        <source>match confirmed</source>
        <translation>asignación confirmada</translation>
    </message>
    <message>
        <source>match taken apart</source>
        <translation>asignación separada</translation>
    </message>
</context>
<context>
    <name>backpay::OpenIt</name>
    <message>
        <source>Unlocking. This takes a moment, so that guessing takes long.</source>
        <translation>Abriendo. Tarda un momento, para que adivinar tarde mucho.</translation>
    </message>
</context>
<context>
    <name>backpay::OwnEntries</name>
    <message>
        <source>Written down by hand, grade %1.</source>
        <translation>Anotado a mano, grado %1.</translation>
    </message>
    <message>
        <source>Grade %1: %2.</source>
        <translation>Grado %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n times; what it said before stays in the vault.</source>
        <translation>
            <numerusform>Cambiado una vez; lo que decía antes queda en la bóveda.</numerusform>
            <numerusform>Cambiado %n veces; lo que decía antes queda en la bóveda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada cambió.</translation>
    </message>
    <message>
        <source>%1 of %2 kept, grade %3.</source>
        <translation>%1 de %2 guardado, grado %3.</translation>
    </message>
    <message>
        <source>1 entry removed. It counts no more, and what it said stays in the vault.</source>
        <translation>1 anotación quitada. Ya no cuenta, y lo que decía queda en la bóveda.</translation>
    </message>
    <message>
        <source>removal of 1 entry</source>
        <translation>eliminación de 1 entrada</translation>
    </message>
</context>
<context>
    <name>backpay::PacketBuild</name>
    <message>
        <source>The packet is being built.</source>
        <translation>Se está creando el paquete.</translation>
    </message>
    <message>
        <source>The packet is built and signed.</source>
        <translation>El paquete está creado y firmado.</translation>
    </message>
    <message>
        <source>An address that begins with https://</source>
        <translation>Una dirección que empieza por https://</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>Reading the records …</source>
        <translation>Leyendo los registros …</translation>
    </message>
    <message>
        <source>Making the tables, %1 of %2</source>
        <translation>Haciendo las tablas, %1 de %2</translation>
    </message>
    <message>
        <source>Setting the report …</source>
        <translation>Componiendo el informe …</translation>
    </message>
    <message>
        <source>Setting the report, part %1 of %2</source>
        <translation>Componiendo el informe, parte %1 de %2</translation>
    </message>
    <message>
        <source>Taking digests and asking for the time stamp …</source>
        <translation>Calculando resúmenes y pidiendo el sello de tiempo …</translation>
    </message>
    <message>
        <source>Taking digests …</source>
        <translation>Calculando resúmenes …</translation>
    </message>
    <message>
        <source>Writing, %1 of %2</source>
        <translation>Escribiendo, %1 de %2</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is: choose another name.</source>
        <translation>Ya existe un archivo %1. Quedó como estaba: elija otro nombre.</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>backpay::PacketCheck</name>
    <message>
        <source>Checking %1.</source>
        <translation>Comprobando %1.</translation>
    </message>
    <message>
        <source>Which packet shall be checked?</source>
        <translation>¿Qué paquete se debe comprobar?</translation>
    </message>
    <message>
        <source>All of it holds.</source>
        <translation>Todo coincide.</translation>
    </message>
    <message>
        <source>Not all of it holds.</source>
        <translation>No todo coincide.</translation>
    </message>
    <message>
        <source>The first %1 of %2 faults are listed.</source>
        <translation>Se muestran los primeros %1 de %2 fallos.</translation>
    </message>
</context>
<context>
    <name>backpay::PacketModel</name>
    <message>
        <source>All platforms</source>
        <translation>Todas las plataformas</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Todos los contratos</translation>
    </message>
    <message>
        <source>All days on record</source>
        <translation>Todos los días del registro</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Últimas 12 semanas</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año pasado</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>A day is written YYYY-MM-DD, such as 2026-08-31; an empty field sets no end.</source>
        <translation>Un día se escribe AAAA-MM-DD, como 2026-08-31; un campo vacío no pone límite.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Reading the records …</source>
        <translation>Leyendo los registros …</translation>
    </message>
    <message>
        <source>The packet is written in English.</source>
        <translation>El paquete está en inglés.</translation>
    </message>
</context>
<context>
    <name>backpay::PlatformsModel</name>
    <message>
        <source>%1, no file is read of it</source>
        <translation>%1, no se lee ningún archivo suyo</translation>
    </message>
</context>
<context>
    <name>backpay::Privacy</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backpay::ReferenceRatesModel</name>
    <message>
        <source>The vault holds no reference rates, so platforms that pay in different currencies are not compared by the hour.</source>
        <translation>La bóveda no tiene tipos de referencia, así que las plataformas que pagan en distintas monedas no se comparan por hora.</translation>
    </message>
    <message>
        <source>%1 rates of %2 days, from %3 to %4.</source>
        <translation>%1 tipos de %2 días, del %3 al %4.</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Leyendo el archivo.</translation>
    </message>
    <message>
        <source>Asking the European Central Bank for its table.</source>
        <translation>Pidiendo su tabla al Banco Central Europeo.</translation>
    </message>
    <message>
        <source>Keeping the rates in the vault.</source>
        <translation>Guardando los tipos en la bóveda.</translation>
    </message>
    <message>
        <source>%1 reference rates kept, of %2 to %3.</source>
        <translation>%1 tipos de referencia guardados, del %2 al %3.</translation>
    </message>
</context>
<context>
    <name>backpay::RowsModel</name>
    <message>
        <source>The figure that you opened was %1. Rows have changed since.</source>
        <translation>La cifra que abrió era %1. Desde entonces han cambiado filas.</translation>
    </message>
    <message>
        <source>No row on record.</source>
        <translation>Ninguna fila en el registro.</translation>
    </message>
    <message>
        <source>No row is like that.</source>
        <translation>Ninguna fila es así.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Por importe</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <source>Selected: %1, %2</source>
        <comment>rows, their sum</comment>
        <translation>Seleccionado: %1, %2</translation>
    </message>
    <message>
        <source>Nothing was copied: at most %1 can be copied at once.</source>
        <translation>No se copió nada: como máximo se pueden copiar %1 a la vez.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
</context>
<context>
    <name>backpay::Session</name>
    <message>
        <source>Sample vault</source>
        <translation>Bóveda de ejemplo</translation>
    </message>
    <message>
        <source>Making the vault. This takes a moment, so that guessing takes long.</source>
        <translation>Creando la bóveda. Tarda un momento, para que adivinar tarde mucho.</translation>
    </message>
    <message>
        <source>Looking at the file.</source>
        <translation>Revisando el archivo.</translation>
    </message>
    <message>
        <source>Making a vault of made-up histories.</source>
        <translation>Creando una bóveda de historiales inventados.</translation>
    </message>
    <message>
        <source>Saved here %1</source>
        <translation>Guardado aquí %1</translation>
    </message>
    <message>
        <source>Asking the key store.</source>
        <translation>Preguntando al almacén de claves.</translation>
    </message>
</context>
<context>
    <name>backpay::SnapshotComparison</name>
    <message>
        <source>The first %1 of each kind are shown.</source>
        <translation>Se muestran los primeros %1 de cada tipo.</translation>
    </message>
</context>
<context>
    <name>backpay::SourceModel</name>
    <message>
        <source>Written down by hand</source>
        <translation>Anotado a mano</translation>
    </message>
    <message>
        <source>There is no file behind this row.</source>
        <translation>No hay ningún archivo detrás de esta fila.</translation>
    </message>
</context>
<context>
    <name>backpay::TableExport</name>
    <message>
        <source>Printed from Backpay</source>
        <translation>Impreso desde Backpay</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied, to paste into a spreadsheet.</source>
        <translation>
            <numerusform>%n fila copiada, para pegarla en una hoja de cálculo.</numerusform>
            <numerusform>%n filas copiadas, para pegarlas en una hoja de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Guardada como %1.</translation>
    </message>
</context>
<context>
    <name>backpay::TimerModel</name>
    <message>
        <source>Paused while locked</source>
        <translation>En pausa con la bóveda bloqueada</translation>
    </message>
    <message>
        <source>Running while locked</source>
        <translation>En marcha con la bóveda bloqueada</translation>
    </message>
    <message>
        <source>Paused since %1</source>
        <translation>En pausa desde %1</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En marcha desde %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>platform, kind of time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Task cap %1</source>
        <translation>Límite de la tarea %1</translation>
    </message>
    <message>
        <source>Notices at %1% and %2%</source>
        <translation>Avisos al %1% y al %2%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cap, what is left of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2. Time beyond a cap may be paid less or not at all; it is kept either way.</source>
        <translation>%1, %2. El tiempo por encima de un límite puede pagarse menos o nada; se conserva igualmente.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>What were the %1 from %2 to %3?</source>
        <translation>¿Qué fueron los %1 de %2 a %3?</translation>
    </message>
    <message>
        <source>%1, %2: %3. Nothing of it counts until you say.</source>
        <translation>%1, %2: %3. Nada de ello cuenta hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The program ended without a stop. What was measured until then is kept.</source>
        <translation>El programa terminó sin parar el cronómetro. Lo medido hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>%1 of %2 written down, grade %3.</source>
        <translation>%1 de %2 anotado, grado %3.</translation>
    </message>
    <message>
        <source>time written down</source>
        <translation>tiempo anotado</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
</context>
<context>
    <name>backpay::UndoStack</name>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
</context>
<context>
    <name>backpay::VaultCheckModel</name>
    <message>
        <source>Checking every page of the file</source>
        <translation>Comprobando cada página del archivo</translation>
    </message>
    <message>
        <source>Following the journal from its first entry</source>
        <translation>Siguiendo el diario desde su primera entrada</translation>
    </message>
    <message>
        <source>%1 of %2 rows and their originals</source>
        <translation>%1 de %2 filas y sus originales</translation>
    </message>
    <message>
        <source>The vault is whole.</source>
        <translation>La bóveda está íntegra.</translation>
    </message>
    <message>
        <source>The check failed. Keep this file and your newest copy; do not add to it.</source>
        <translation>La comprobación falló. Conserve este archivo y su copia más reciente; no añada nada.</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entradas del diario</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Decisions on payouts</source>
        <translation>Decisiones sobre pagos recibidos</translation>
    </message>
    <message>
        <source>Not checked to the end.</source>
        <translation>No se comprobó hasta el final.</translation>
    </message>
</context>
</TS>
